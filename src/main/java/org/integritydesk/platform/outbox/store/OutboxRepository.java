package org.integritydesk.platform.outbox.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.integritydesk.platform.outbox.Receipt;
import org.jspecify.annotations.Nullable;

/** The outbox table; callers bring the transaction. */
@ApplicationScoped
public class OutboxRepository implements PanacheRepository<OutboxEntity> {
    /** Keeps a notice and returns its id. */
    public long add(String family, String payload, String conversation, @Nullable String topic, Instant now) {
        var row = new OutboxEntity();
        row.family = family;
        row.payload = payload;
        row.conversation = conversation;
        row.topic = topic;
        row.createdAt = now;
        persistAndFlush(row);
        return Objects.requireNonNull(row.id);
    }

    /** The notice, if it still waits to be carried. */
    public Optional<StoredNotice> waiting(long id) {
        return find("id = ?1 and state = 'PENDING'", id)
                .firstResultOptional()
                .map(row -> new StoredNotice(
                        id,
                        row.family,
                        row.payload,
                        row.conversation,
                        row.attempts,
                        count("conversation = ?1 and state = 'PENDING' and id < ?2", row.conversation, id) == 0));
    }

    /** The earliest waiting notice of a conversation. */
    public Optional<Long> next(String conversation) {
        return find("conversation = ?1 and state = 'PENDING' order by id", conversation)
                .firstResultOptional()
                .map(row -> row.id);
    }

    /** Records that carrying the notice begins. */
    public void begun(long id) {
        update("begun = begun + 1 where id = ?1", id);
    }

    /** When the notice was told, if carrying it was begun before and perhaps finished without anybody noting it. */
    public Optional<Instant> repeatedSince(long id) {
        return find("id = ?1 and begun > 1", id).firstResultOptional().map(row -> row.createdAt);
    }

    /** Records that the notice arrived. */
    public void sent(long id, @Nullable Receipt receipt, Instant now) {
        update(
                "state = 'SENT', settledAt = ?1, receiptRoom = ?2, receiptMessage = ?3, lastError = null where id = ?4",
                now,
                receipt == null ? null : receipt.room(),
                receipt == null ? null : receipt.message(),
                id);
    }

    /** Records a failed attempt. */
    public void failed(long id, String why) {
        update("attempts = attempts + 1, lastError = ?1 where id = ?2", why, id);
    }

    /** Records that the notice will not be carried. */
    public void parked(long id, String why, Instant now) {
        update("state = 'PARKED', settledAt = ?1, lastError = ?2 where id = ?3", now, why, id);
    }

    /** Where the newest message of this topic arrived. */
    public Optional<Receipt> receipt(String topic) {
        return find("topic = ?1 and receiptMessage is not null order by id desc", topic)
                .firstResultOptional()
                .map(row -> new Receipt(
                        Objects.requireNonNull(row.receiptRoom), Objects.requireNonNull(row.receiptMessage)));
    }

    /** The topic of the message that arrived there. */
    public Optional<String> topic(Receipt message) {
        return find(
                        "receiptMessage = ?1 and receiptRoom = ?2 and topic is not null order by id desc",
                        message.message(),
                        message.room())
                .firstResultOptional()
                .map(row -> row.topic);
    }

    /** How many notices wait or are parked. */
    public long countIn(String state) {
        return count("state = ?1", state);
    }
}
