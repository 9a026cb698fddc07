package org.integritydesk.insights.roadmap.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.integritydesk.insights.roadmap.Promotion;

/** Decisions about the global list, append-only; callers bring the transaction. */
@ApplicationScoped
public class PromotionRepository implements PanacheRepository<PromotionEntity> {
    private final EntityManager entities;

    PromotionRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Makes everybody else who decides about the theme wait until this transaction ends. */
    public void lock(long theme) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, "promotion/" + theme)
                .getSingleResult();
    }

    /** Keeps a decision. */
    public void add(Promotion promotion) {
        persistAndFlush(PromotionEntity.of(promotion));
    }

    /** All decisions about a theme, oldest first. */
    public List<Promotion> about(long theme) {
        return list("theme = ?1 order by step", theme).stream()
                .map(PromotionEntity::toPromotion)
                .toList();
    }

    /** The last decision about every theme, newest first. */
    public List<Promotion> last() {
        return list(
                        "from PromotionEntity one where step ="
                                + " (select max(other.step) from PromotionEntity other where other.theme = one.theme) order by id desc")
                .stream()
                .map(PromotionEntity::toPromotion)
                .toList();
    }
}
