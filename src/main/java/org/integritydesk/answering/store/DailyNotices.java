package org.integritydesk.answering.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;

/** Which notices that are told at most once a day were told when; callers bring the transaction. */
@ApplicationScoped
public class DailyNotices {
    private static final Duration DAY = Duration.ofHours(24);

    private final EntityManager entities;

    DailyNotices(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether the notice may be told now: it was not in the last 24 hours. Of several who ask at once one may. */
    public boolean mayTell(String notice, Instant now) {
        return entities.createNativeQuery("insert into daily_notice as told (notice, told_at) values (?1, ?2)"
                                + " on conflict (notice) do update set told_at = excluded.told_at"
                                + " where told.told_at <= ?3")
                        .setParameter(1, notice)
                        .setParameter(2, now)
                        .setParameter(3, now.minus(DAY))
                        .executeUpdate()
                == 1;
    }
}
