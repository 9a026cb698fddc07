package org.integritydesk.platform.outbox;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.integritydesk.platform.failure.Incident;
import org.integritydesk.platform.outbox.store.StoredNotice;
import org.jboss.logging.Logger;

/**
 * Carries one notice; the task instance is the notice's id. Only the earliest waiting notice of a conversation is carried,
 * a later one that is picked up too early steps back; whoever settles a notice wakes the next one.
 */
@Singleton
final class OutboxTask {
    static final String NAME = "outbox";
    /** A safety net only: the notice before normally wakes the next one. */
    private static final Duration STEP_BACK = Duration.ofSeconds(1);

    private static final Logger LOG = Logger.getLogger(OutboxTask.class);

    private final OutboxLedger ledger;
    private final NoticeCodec codec;
    private final Carriers carriers;
    private final Clock clock;

    OutboxTask(OutboxLedger ledger, NoticeCodec codec, Carriers carriers, Clock clock) {
        this.ledger = ledger;
        this.codec = codec;
        this.carriers = carriers;
        this.clock = clock;
    }

    @Produces
    @ApplicationScoped
    Task<Void> task() {
        return Tasks.custom(NAME, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofSeconds(5)))
                .execute(this::run);
    }

    private CompletionHandler<Void> run(TaskInstance<Void> instance, ExecutionContext context) {
        Optional<StoredNotice> found = ledger.waiting(Long.parseLong(instance.getId()));
        if (found.isEmpty()) {
            return new CompletionHandler.OnCompleteRemove<>();
        }
        StoredNotice notice = found.get();
        if (!notice.isNext()) {
            return at(clock.instant().plus(STEP_BACK));
        }
        Carried outcome = carry(notice);
        Optional<Long> next = ledger.settle(notice, outcome);
        return switch (outcome) {
            case Carried.TryLater later -> {
                LOG.infof("Notice %d waits for another attempt: %s", notice.id(), later.why());
                yield at(clock.instant().plus(pause(notice, later)));
            }
            case Carried.NotYet(Duration after) -> at(clock.instant().plus(after));
            case Carried.Sent sent -> {
                wake(next, context.getSchedulerClient());
                yield new CompletionHandler.OnCompleteRemove<>();
            }
            case Carried.Hopeless hopeless -> {
                LOG.errorf("Notice %d is parked: %s", notice.id(), hopeless.why());
                wake(next, context.getSchedulerClient());
                yield new CompletionHandler.OnCompleteRemove<>();
            }
        };
    }

    private Carried carry(StoredNotice notice) {
        if (notice.attempts() >= RetryPause.MOST_ATTEMPTS) {
            return new Carried.Hopeless("given up after " + notice.attempts() + " attempts");
        }
        try {
            return carriers.carry(notice.id(), codec.read(notice.family(), notice.payload()));
        } catch (RuntimeException e) {
            // A notice must never be lost to a bug: it waits, and the log tells why.
            return new Carried.TryLater(
                    null,
                    Incident.log("Carrying notice " + notice.id() + " failed", e)
                            .toString());
        }
    }

    private static Duration pause(StoredNotice notice, Carried.TryLater later) {
        return later.after() != null
                ? later.after()
                : RetryPause.after(
                        notice.attempts() + 1, ThreadLocalRandom.current().nextDouble());
    }

    private void wake(Optional<Long> next, SchedulerClient scheduler) {
        next.map(id -> TaskInstanceId.of(NAME, Long.toString(id)))
                .filter(id -> scheduler.getScheduledExecution(id).isPresent())
                .ifPresent(id -> wake(id, scheduler));
    }

    private void wake(TaskInstanceId next, SchedulerClient scheduler) {
        try {
            scheduler.reschedule(next, clock.instant());
        } catch (TaskInstanceException e) {
            // Running, gone, or picked up between the look and the change: each looks for itself.
            LOG.debugf("Notice %s is up already", next.getId());
        }
    }

    private static CompletionHandler<Void> at(Instant when) {
        return (complete, operations) -> operations.reschedule(complete, when);
    }
}
