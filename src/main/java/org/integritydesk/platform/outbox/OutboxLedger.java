package org.integritydesk.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.integritydesk.platform.outbox.store.OutboxRepository;
import org.integritydesk.platform.outbox.store.StoredNotice;

/** The outbox's book-keeping, each step in a transaction of its own, so that none is open while Slack is called. */
@ApplicationScoped
class OutboxLedger {
    private final OutboxRepository repository;
    private final Clock clock;

    OutboxLedger(OutboxRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The notice, if it still waits; if it is its turn, it is noted that carrying it begins. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<StoredNotice> waiting(long id) {
        Optional<StoredNotice> found = repository.waiting(id);
        if (found.filter(StoredNotice::isNext).isPresent()) {
            repository.begun(id);
        }
        return found;
    }

    /** Records the outcome. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void settle(StoredNotice notice, Carried outcome) {
        switch (outcome) {
            case Carried.Sent sent -> repository.sent(notice.id(), sent.receipt(), clock.instant());
            case Carried.TryLater later -> repository.failed(notice.id(), later.why());
            case Carried.NotYet notYet -> repository.notBegun(notice.id());
            case Carried.Hopeless(String why, String place) ->
                repository.parked(notice.id(), why, place, clock.instant());
        }
    }

    /** The notice of the conversation that may go now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Long> next(String conversation) {
        return repository.next(conversation);
    }

    /** Notices that may go now and that nobody will pick up, oldest first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> forgotten(int most) {
        return repository.forgotten(OutboxTask.NAME, most);
    }
}
