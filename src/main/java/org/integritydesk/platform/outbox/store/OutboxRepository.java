package org.integritydesk.platform.outbox.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
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
                        id, row.family, row.payload, row.conversation, row.attempts, isNext(row.conversation, id)));
    }

    /** Whether no earlier notice of the conversation waits. */
    public boolean isNext(String conversation, long id) {
        return next(conversation).filter(next -> next < id).isEmpty();
    }

    /** The earliest waiting notices of conversations that have no task of this name, oldest first. */
    public List<Long> forgotten(String task, int most) {
        return getEntityManager()
                .createNativeQuery(
                        "select h.id from (select min(id) as id from outbox where state = 'PENDING' group by conversation) h"
                                + " where not exists (select 1 from scheduled_tasks s where s.task_name = ?1"
                                + " and s.task_instance = h.id::text) order by h.id",
                        Long.class)
                .setParameter(1, task)
                .setMaxResults(most)
                .getResultList();
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

    /** Carrying it was not even tried. */
    public void notBegun(long id) {
        update("begun = begun - 1 where id = ?1", id);
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

    /**
     * Records that the notice will not be carried.
     *
     * @param place where it should have gone; null: not known
     */
    public void parked(long id, String why, @Nullable String place, Instant now) {
        update("state = 'PARKED', settledAt = ?1, lastError = ?2, place = ?3 where id = ?4", now, why, place, id);
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

    /** What was parked last, at most so many. */
    public List<StoredParked> parked(int most) {
        return find("state = 'PARKED' order by settledAt desc, id desc").page(0, most).stream()
                .map(row -> new StoredParked(
                        Objects.requireNonNull(row.id),
                        row.family,
                        row.payload,
                        row.place,
                        Objects.requireNonNullElse(row.lastError, ""),
                        Objects.requireNonNullElse(row.settledAt, row.createdAt)))
                .toList();
    }

    /**
     * Has a parked notice wait again, where it was in its conversation; that it may have arrived is not forgotten.
     *
     * @return its conversation; empty: it is not parked
     */
    public Optional<String> unpark(long id) {
        return update("state = 'PENDING', settledAt = null, attempts = 0 where id = ?1 and state = 'PARKED'", id) == 1
                ? find("id", id).firstResultOptional().map(row -> row.conversation)
                : Optional.empty();
    }

    /** Has all parked notices wait again; how many. */
    public int unparkAll() {
        return update("state = 'PENDING', settledAt = null, attempts = 0 where state = 'PARKED'");
    }

    /** Nobody needs the parked notice any more; false: it is not parked. */
    public boolean dismiss(long id) {
        return update("state = 'DISMISSED' where id = ?1 and state = 'PARKED'", id) == 1;
    }

    /** How many notices are in the state. */
    public long countIn(String state) {
        return count("state = ?1", state);
    }

    /** When the oldest waiting notice was told; empty: none waits. */
    public Optional<Instant> oldest() {
        return find("state = 'PENDING' order by createdAt")
                .firstResultOptional()
                .map(row -> row.createdAt);
    }
}
