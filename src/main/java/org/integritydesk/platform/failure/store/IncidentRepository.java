package org.integritydesk.platform.failure.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.integritydesk.platform.failure.KeptIncident;

/** The table of incidents; callers bring the transaction. */
@ApplicationScoped
public class IncidentRepository {
    private final EntityManager entities;

    IncidentRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps an incident. */
    public void add(KeptIncident incident) {
        entities.createNativeQuery(
                        "insert into incident (id, what, cause, instance, happened_at) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, incident.id())
                .setParameter(2, incident.what())
                .setParameter(3, incident.cause())
                .setParameter(4, incident.instance())
                .setParameter(5, incident.at())
                .executeUpdate();
    }

    /** The newest incident with the id. */
    public Optional<KeptIncident> find(String id) {
        List<?> rows = entities.createNativeQuery(
                        "select id, what, cause, instance, happened_at from incident where id = ?1"
                                + " order by happened_at desc limit 1",
                        Object[].class)
                .setParameter(1, id.toLowerCase(Locale.ROOT))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new KeptIncident(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], (Instant) row[4]))
                .findFirst();
    }

    /** Deletes what happened before the moment. */
    public void forgetBefore(Instant moment) {
        entities.createNativeQuery("delete from incident where happened_at < ?1")
                .setParameter(1, moment)
                .executeUpdate();
    }
}
