package org.integritydesk.digest.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.digest.DigestSettings;

/** Channels that hear digests; callers bring the transaction. */
@ApplicationScoped
public class ChannelRepository implements PanacheRepositoryBase<SettingsEntity, String> {
    private final EntityManager entities;

    ChannelRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** What was chosen, by the channels' ids. */
    public List<DigestSettings> chosen() {
        return listAll(Sort.by("room")).stream()
                .flatMap(row -> Stream.ofNullable(row.settings))
                .toList();
    }

    /** Keeps what somebody chose, in the place of what was chosen before. */
    public void choose(DigestSettings settings, PersonId by, Instant now) {
        SettingsEntity row = findById(settings.room().value());
        boolean isNew = row == null;
        SettingsEntity kept = row == null ? new SettingsEntity() : row;
        kept.room = settings.room().value();
        kept.settings = settings;
        kept.changedBy = by.value();
        kept.changedAt = now;
        if (isNew) {
            persist(kept);
        }
    }

    /** Makes other instances wait until this one is done with the channel. */
    public void lock(RoomId room) {
        var unused = entities.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, "digest/" + room.value())
                .getSingleResult();
    }

    /** When the channel was first known, or its time last changed; now, if this is the first time. */
    public Instant since(RoomId room, Instant now) {
        entities.createNativeQuery(
                        "insert into digest_channel (room, since) values (?1, ?2) on conflict (room) do nothing")
                .setParameter(1, room.value())
                .setParameter(2, now)
                .executeUpdate();
        return (Instant) Objects.requireNonNull(
                entities.createNativeQuery("select since from digest_channel where room = ?1", Instant.class)
                        .setParameter(1, room.value())
                        .getSingleResult());
    }

    /** From now on; what was due before is nobody's digest. */
    public void startAgain(RoomId room, Instant now) {
        entities.createNativeQuery("insert into digest_channel (room, since) values (?1, ?2)"
                        + " on conflict (room) do update set since = excluded.since")
                .setParameter(1, room.value())
                .setParameter(2, now)
                .executeUpdate();
    }
}
