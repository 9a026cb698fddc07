package org.integritydesk.platform.outbox;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Sees to it that the earliest waiting notice of every conversation has a task, and no other. Whoever tells or settles a notice
 * looks after its own commit, so whoever commits second sees both; what a crash kept from looking, the sweep finds.
 */
@ApplicationScoped
class Turns {
    private static final Logger LOG = Logger.getLogger(Turns.class);

    private final OutboxLedger ledger;
    private final Scheduler scheduler;
    private final Clock clock;
    /** One thread: however much is told, looking never takes the connections of those who tell. */
    private final ExecutorService afterwards = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("outbox-turns").factory());

    Turns(OutboxLedger ledger, Scheduler scheduler, Clock clock) {
        this.ledger = ledger;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** In the running transaction, for a notice that is new in it. */
    void schedule(long id) {
        scheduler.schedule(task(id), clock.instant());
    }

    /** Has these conversations go on, from a thread on which a transaction just ended. */
    void wakeSoon(Collection<String> conversations) {
        scheduler.triggerCheckForDueExecutions();
        if (!conversations.isEmpty()) {
            afterwards.execute(() -> {
                try {
                    wake(conversations);
                } catch (RuntimeException e) {
                    LOG.warn("Conversations go on with the next sweep", e);
                }
            });
        }
    }

    /** Has these conversations go on, outside any transaction. */
    void wake(Collection<String> conversations) {
        conversations.forEach(conversation -> ledger.next(conversation).ifPresent(this::scheduleIfForgotten));
        scheduler.triggerCheckForDueExecutions();
    }

    /**
     * Has conversations go on whose next notice has no task.
     *
     * @param most at a time
     */
    void sweep(int most) {
        List<Long> forgotten = ledger.forgotten(most);
        forgotten.forEach(this::scheduleIfForgotten);
        if (!forgotten.isEmpty()) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    @PreDestroy
    void stop() {
        afterwards.shutdown();
    }

    private void scheduleIfForgotten(long id) {
        scheduler.scheduleIfNotExists(task(id), clock.instant());
    }

    private static TaskInstance<Void> task(long id) {
        return new TaskInstance<>(OutboxTask.NAME, Long.toString(id));
    }
}
