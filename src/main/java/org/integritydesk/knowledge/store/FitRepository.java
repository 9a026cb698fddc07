package org.integritydesk.knowledge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.integritydesk.knowledge.ConfidenceFit;
import org.integritydesk.knowledge.FitUse;
import org.integritydesk.knowledge.KeptFit;

/** The fits this desk made and which one is in use, append-only. Callers bring the transaction. */
@ApplicationScoped
public class FitRepository {
    private final EntityManager entities;

    FitRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Makes whoever else wants to change the fits wait until the transaction ends. */
    public void lock() {
        entities.createNativeQuery("lock table confidence_fit_use in exclusive mode")
                .executeUpdate();
    }

    /** The fit that turns evidence into confidence now. */
    public ConfidenceFit inUse() {
        return uses(1).stream()
                .findFirst()
                .flatMap(use -> find(use.number()))
                .map(kept -> kept.made().fit())
                .orElse(ConfidenceFit.SHIPPED);
    }

    /** The fit of this number, if this desk made it. */
    public Optional<KeptFit> find(int number) {
        return Optional.ofNullable(entities.find(FitEntity.class, number)).map(FitEntity::toFit);
    }

    /** The latest fits this desk made, newest first. */
    public List<KeptFit> latest(int limit) {
        return entities
                .createQuery("select f from FitEntity f order by f.number desc", FitEntity.class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(FitEntity::toFit)
                .toList();
    }

    /** When which fit was put in use, the one in use first; empty: it has always been the one that ships. */
    public List<FitUse> uses(int limit) {
        return entities
                .createQuery("select u from FitUseEntity u order by u.id desc", FitUseEntity.class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(FitUseEntity::toUse)
                .toList();
    }

    /** Keeps a fit, whose number nobody has. */
    public void add(KeptFit kept) {
        entities.persist(FitEntity.of(kept));
        entities.flush();
    }

    /** Puts a fit in use from now on. */
    public void use(FitUse use) {
        entities.persist(FitUseEntity.of(use));
        entities.flush();
    }
}
