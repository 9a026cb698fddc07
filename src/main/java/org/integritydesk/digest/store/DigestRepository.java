package org.integritydesk.digest.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.integritydesk.chat.RoomId;
import org.integritydesk.digest.DigestEdition;

/** Editions and channels; callers bring the transaction. */
@ApplicationScoped
public class DigestRepository implements PanacheRepository<EditionEntity> {
    private final EntityManager entities;

    DigestRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Makes other instances wait until this one is done with the channel. */
    public void lock(RoomId room) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, "digest/" + room.value())
                .getSingleResult();
    }

    /** When the channel was first known; now, if this is the first time. */
    public Instant since(RoomId room, Instant now) {
        entities.createNativeQuery(
                        "insert into digest_channel (room, since) values (?1, ?2) on conflict (room) do nothing")
                .setParameter(1, room.value())
                .setParameter(2, now)
                .executeUpdate();
        return (Instant) entities.createNativeQuery("select since from digest_channel where room = ?1", Instant.class)
                .setParameter(1, room.value())
                .getSingleResult();
    }

    /** End of the period posted last by schedule. */
    public Optional<Instant> lastScheduledTo(RoomId room) {
        return find("room = ?1 and scheduled = true order by periodTo desc", room.value())
                .firstResultOptional()
                .map(row -> row.periodTo);
    }

    /** Keeps an edition; a second scheduled one for the same channel and period is refused by the database. */
    public long add(RoomId room, DigestEdition edition, boolean scheduled, Instant now) {
        var row = new EditionEntity();
        row.room = room.value();
        row.periodTo = edition.to();
        row.scheduled = scheduled;
        row.content = edition;
        row.writtenAt = now;
        persistAndFlush(row);
        return Objects.requireNonNull(row.id);
    }

    /** The edition of this id. */
    public Optional<DigestEdition> edition(long id) {
        return findByIdOptional(id).map(row -> row.content);
    }
}
