package org.integritydesk.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.integritydesk.platform.outbox.store.OutboxRepository;
import org.jspecify.annotations.Nullable;

/** Where features leave their notices, in the transaction of the change that caused them: both commit, or neither. */
@ApplicationScoped
public class Outbox {
    private final OutboxRepository repository;
    private final NoticeCodec codec;
    private final Turns turns;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    Outbox(
            OutboxRepository repository,
            NoticeCodec codec,
            Turns turns,
            TransactionSynchronizationRegistry transaction,
            Clock clock) {
        this.repository = repository;
        this.codec = codec;
        this.turns = turns;
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
        Set<String> behind = lookedAtAfterwards();
        if (repository.isNext(notice.conversation(), id)) {
            turns.schedule(id);
        } else {
            behind.add(notice.conversation());
        }
    }

    /** Where a notice was told behind another one, which may be settled by the time of the commit, unseen from here. */
    private Set<String> lookedAtAfterwards() {
        @SuppressWarnings("unchecked")
        var known = (@Nullable Set<String>) transaction.getResource(Outbox.class);
        return known == null ? lookAfterwards(new LinkedHashSet<>()) : known;
    }

    private Set<String> lookAfterwards(Set<String> behind) {
        transaction.putResource(Outbox.class, behind);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    turns.wakeSoon(behind);
                }
            }
        });
        return behind;
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
