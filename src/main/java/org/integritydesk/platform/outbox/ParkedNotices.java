package org.integritydesk.platform.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.integritydesk.platform.outbox.store.OutboxRepository;
import org.integritydesk.platform.outbox.store.StoredParked;
import org.jspecify.annotations.Nullable;

/** What did not arrive, and what people decide about it. Whoever calls checks that they may. */
@ApplicationScoped
public class ParkedNotices {
    /** Of many that are tried again at once, the rest follow with the next sweep. */
    private static final int AT_ONCE = 50;

    private final OutboxRepository repository;
    private final NoticeCodec codec;
    private final Turns turns;

    ParkedNotices(OutboxRepository repository, NoticeCodec codec, Turns turns) {
        this.repository = repository;
        this.codec = codec;
        this.turns = turns;
    }

    /** How many there are. */
    @Transactional
    public long count() {
        return repository.countIn("PARKED");
    }

    /** The newest, at most so many. */
    @Transactional
    public List<ParkedNotice> newest(int most) {
        return repository.parked(most).stream()
                .map(row -> new ParkedNotice(row.id(), read(row), row.place(), row.why(), row.since()))
                .toList();
    }

    /**
     * Carries it again, before everything of its conversation that still waits: what comes after it often needs it.
     *
     * @return false: it is not parked any more
     */
    public boolean retry(long id) {
        Optional<String> conversation = QuarkusTransaction.requiringNew().call(() -> repository.unpark(id));
        conversation.ifPresent(each -> turns.wake(List.of(each)));
        return conversation.isPresent();
    }

    /** Carries all of them again; how many. */
    public int retryAll() {
        int notices = QuarkusTransaction.requiringNew().call(repository::unparkAll);
        turns.sweep(AT_ONCE);
        return notices;
    }

    /** Nobody needs it any more; false: it is not parked. */
    @Transactional
    public boolean dismiss(long id) {
        return repository.dismiss(id);
    }

    private @Nullable Notice read(StoredParked row) {
        try {
            return codec.read(row.family(), row.payload());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
