package org.integritydesk.platform.outbox;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.integritydesk.platform.outbox.store.OutboxRepository;

/** Where features leave their notices, in the transaction of the change that caused them: both commit, or neither. */
@ApplicationScoped
public class Outbox {
    private final OutboxRepository repository;
    private final NoticeCodec codec;
    private final Scheduler scheduler;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    Outbox(
            OutboxRepository repository,
            NoticeCodec codec,
            Scheduler scheduler,
            TransactionSynchronizationRegistry transaction,
            Clock clock) {
        this.repository = repository;
        this.codec = codec;
        this.scheduler = scheduler;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Has the notice carried after the running transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Notice notice) {
        long id = repository.add(
                codec.familyOf(notice).name(),
                codec.write(notice),
                notice.conversation(),
                notice.topic(),
                clock.instant());
        scheduler.schedule(new TaskInstance<>(OutboxTask.NAME, Long.toString(id)), clock.instant());
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    scheduler.triggerCheckForDueExecutions();
                }
            }
        });
    }

    /** Whether a notice of the same conversation waits, or one of the same topic arrived; for notices told only once. */
    @Transactional
    public boolean wasTold(Notice notice) {
        return repository.next(notice.conversation()).isPresent()
                || (notice.topic() != null && repository.receipt(notice.topic()).isPresent());
    }

    /** The topic of the message that arrived there; empty: it is none of ours, or has no topic. */
    @Transactional
    public Optional<String> topic(Receipt message) {
        return repository.topic(message);
    }

    /**
     * When a notice was told, if an earlier attempt may have carried it without anybody noting that it arrived: whoever
     * carries it should look before repeating it. Empty: this is the first attempt.
     */
    @Transactional
    public Optional<Instant> repeatedSince(long notice) {
        return repository.repeatedSince(notice);
    }

    /** Where the newest message of this topic arrived. */
    @Transactional
    public Optional<Receipt> receipt(String topic) {
        return repository.receipt(topic);
    }
}
