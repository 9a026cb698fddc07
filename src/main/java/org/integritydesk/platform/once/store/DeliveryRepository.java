package org.integritydesk.platform.once.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

/** The table of deliveries; callers bring the transaction. */
@ApplicationScoped
public class DeliveryRepository {
    private final EntityManager entities;

    DeliveryRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Takes the key; of two transactions that take the same one, the second waits for the end of the first.
     *
     * @return whether nobody had it
     */
    public boolean take(String key, Instant now) {
        return entities.createNativeQuery(
                                "insert into delivery (key, taken_at) values (?1, ?2) on conflict (key) do nothing")
                        .setParameter(1, key)
                        .setParameter(2, now)
                        .executeUpdate()
                == 1;
    }

    /** The result that was kept for the key. */
    public Optional<String> result(String key) {
        return entities.createNativeQuery("select result from delivery where key = ?1", String.class)
                .setParameter(1, key)
                .getResultStream()
                .findFirst()
                .map(String.class::cast);
    }

    /** Keeps the result of a key that was taken. */
    public void keep(String key, String result) {
        entities.createNativeQuery("update delivery set result = ?1 where key = ?2")
                .setParameter(1, result)
                .setParameter(2, key)
                .executeUpdate();
    }

    /** Forgets what was taken before. */
    public void forget(Instant before) {
        entities.createNativeQuery("delete from delivery where taken_at < ?1")
                .setParameter(1, before)
                .executeUpdate();
    }
}
