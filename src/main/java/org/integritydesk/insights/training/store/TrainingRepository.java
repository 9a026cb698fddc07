package org.integritydesk.insights.training.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.integritydesk.insights.training.TrainingSession;

/** Trainings that were held, append-only; callers bring the transaction. */
@ApplicationScoped
public class TrainingRepository implements PanacheRepository<TrainingEntity> {
    private final EntityManager entities;

    TrainingRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps that a training was held; nothing happens if it is known already. */
    public void add(TrainingSession session) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, "training/" + session.topic())
                .getSingleResult();
        if (count("topic = ?1 and heldOn = ?2", session.topic(), session.heldOn()) == 0) {
            persistAndFlush(TrainingEntity.of(session));
        }
    }

    /** Trainings held on this day or later, oldest first. */
    public List<TrainingSession> since(LocalDate day) {
        return list("heldOn >= ?1 order by heldOn, id", day).stream()
                .map(TrainingEntity::toSession)
                .toList();
    }
}
