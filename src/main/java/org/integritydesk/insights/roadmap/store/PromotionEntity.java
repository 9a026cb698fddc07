package org.integritydesk.insights.roadmap.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.integritydesk.chat.PersonId;
import org.integritydesk.insights.roadmap.Promotion;
import org.jspecify.annotations.Nullable;

/** A decision about the global list; only ever added. */
@Entity
@Table(name = "theme_promotion")
class PromotionEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Column
    long theme;

    @Column(name = "theme_label")
    String themeLabel = "";

    @Column
    int step;

    @Column
    @Enumerated(EnumType.STRING)
    Promotion.Act act = Promotion.Act.PROMOTE;

    @Column
    Instant at = Instant.EPOCH;

    @Column
    String actor = "";

    @Column
    String note = "";

    @Column
    String evidence = "";

    static PromotionEntity of(Promotion promotion) {
        var row = new PromotionEntity();
        row.theme = promotion.theme();
        row.themeLabel = promotion.themeLabel();
        row.step = promotion.step();
        row.act = promotion.act();
        row.at = promotion.at();
        row.actor = promotion.actor().value();
        row.note = promotion.note();
        row.evidence = promotion.evidence();
        return row;
    }

    Promotion toPromotion() {
        return new Promotion(theme, themeLabel, step, act, at, new PersonId(actor), note, evidence);
    }
}
