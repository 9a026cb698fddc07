package org.integritydesk.platform.outbox;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.integritydesk.platform.failure.Incident;
import org.integritydesk.platform.outbox.store.StoredNotice;
import org.jboss.logging.Logger;

/**
 * Carries one notice; the task instance is the notice's id. Only the earliest waiting notice of a conversation is carried and
 * has a task; whoever settles it wakes the next one.
 */
@Singleton
final class OutboxTask {
    static final String NAME = "outbox";
    /** Counts every time a task is picked up, with what came of it. */
    static final String PICKED_UP = "outbox.picked.up";

    private static final Logger LOG = Logger.getLogger(OutboxTask.class);

    private final OutboxLedger ledger;
    private final NoticeCodec codec;
    private final Carriers carriers;
    private final Turns turns;
    private final MeterRegistry metrics;
    private final Clock clock;

    OutboxTask(
            OutboxLedger ledger,
            NoticeCodec codec,
            Carriers carriers,
            Turns turns,
            MeterRegistry metrics,
            Clock clock) {
        this.ledger = ledger;
        this.codec = codec;
        this.carriers = carriers;
        this.turns = turns;
        this.metrics = metrics;
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
            count("early");
            return done(notice);
        }
        Carried outcome = carry(notice);
        ledger.settle(notice, outcome);
        return switch (outcome) {
            case Carried.TryLater later -> {
                count("failed");
                LOG.infof("Notice %d waits for another attempt: %s", notice.id(), later.why());
                yield at(clock.instant().plus(pause(notice, later)));
            }
            case Carried.NotYet(Duration after) -> {
                count("paced");
                yield at(clock.instant().plus(after));
            }
            case Carried.Sent sent -> {
                count("sent");
                yield done(notice);
            }
            case Carried.Hopeless hopeless -> {
                count("parked");
                LOG.errorf("Notice %d is parked: %s", notice.id(), hopeless.why());
                yield done(notice);
            }
        };
    }

    private void count(String outcome) {
        metrics.counter(PICKED_UP, "outcome", outcome).increment();
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

    /** First the task goes, then the conversation goes on: one that was picked up too early may be next by now. */
    private CompletionHandler<Void> done(StoredNotice notice) {
        return (complete, operations) -> {
            operations.remove();
            turns.wake(List.of(notice.conversation()));
        };
    }

    private static CompletionHandler<Void> at(Instant when) {
        return (complete, operations) -> operations.reschedule(complete, when);
    }
}
