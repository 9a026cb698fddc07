package org.integritydesk.platform.pace.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integritydesk.platform.pace.Bucket;

/** The tables of the pace; callers bring the transaction. */
@ApplicationScoped
public class PaceRepository {
    private final EntityManager entities;

    PaceRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** A bucket that nobody else changes until the transaction ends, and the database's time once that is so. */
    public record Found(Bucket bucket, Instant now) {}

    /** The bucket, new if there was none. */
    public Found lock(String bucket) {
        Object[] row = (Object[]) entities.createNativeQuery(
                        "insert into send_pace (bucket, free_at, line_end) values (?1, 'epoch', 'epoch')"
                                + " on conflict (bucket) do update set bucket = excluded.bucket"
                                + " returning free_at, line_end, clock_timestamp()",
                        Object[].class)
                .setParameter(1, bucket)
                .getSingleResult();
        return new Found(new Bucket((Instant) row[0], (Instant) row[1]), (Instant) row[2]);
    }

    /** Keeps the bucket as it is now. */
    public void keep(String name, Bucket bucket) {
        entities.createNativeQuery("update send_pace set free_at = ?2, line_end = ?3 where bucket = ?1")
                .setParameter(1, name)
                .setParameter(2, bucket.freeAt())
                .setParameter(3, bucket.lineEnd())
                .executeUpdate();
    }

    /** When the holder was told to come again. */
    public Optional<Instant> promised(String bucket, String holder) {
        List<?> rows = entities.createNativeQuery(
                        "select at from send_turn where bucket = ?1 and holder = ?2", Instant.class)
                .setParameter(1, bucket)
                .setParameter(2, holder)
                .getResultList();
        return rows.stream().map(Instant.class::cast).findFirst();
    }

    /** Notes when the holder shall come again. */
    public void promise(String bucket, String holder, Instant at) {
        entities.createNativeQuery("insert into send_turn (bucket, holder, at) values (?1, ?2, ?3)"
                        + " on conflict (bucket, holder) do update set at = excluded.at")
                .setParameter(1, bucket)
                .setParameter(2, holder)
                .setParameter(3, at)
                .executeUpdate();
    }

    /** The holder came and went. */
    public void kept(String bucket, String holder) {
        entities.createNativeQuery("delete from send_turn where bucket = ?1 and holder = ?2")
                .setParameter(1, bucket)
                .setParameter(2, holder)
                .executeUpdate();
    }

    /** Uses one of an allowance; false: there is none left. */
    public boolean spend(String name, int most, Duration within) {
        return entities.createNativeQuery(
                                "insert into send_allowance as a (name, used, since) values (?1, 1, clock_timestamp())"
                                        + " on conflict (name) do update set used = a.used + 1"
                                        + " where a.used < ?2 and a.since > clock_timestamp() - make_interval(secs => ?3)")
                        .setParameter(1, name)
                        .setParameter(2, most)
                        .setParameter(3, (double) within.toSeconds())
                        .executeUpdate()
                == 1;
    }

    /** Deletes what is a day past. */
    public void tidy() {
        for (String table : List.of(
                "send_turn where at", "send_pace where greatest(free_at, line_end)", "send_allowance where since")) {
            entities.createNativeQuery("delete from " + table + " < clock_timestamp() - interval '1 day'")
                    .executeUpdate();
        }
    }
}
