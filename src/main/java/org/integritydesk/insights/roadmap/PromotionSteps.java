package org.integritydesk.insights.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.integritydesk.insights.InsightAct;

/** Every decision about the global list. */
@ApplicationScoped
class PromotionSteps {
    private final PromotionDesk desk;

    PromotionSteps(PromotionDesk desk) {
        this.desk = desk;
    }

    @Produces
    @Singleton
    InsightAct promote() {
        return new PromotionStep(desk, Promotion.Act.PROMOTE);
    }

    @Produces
    @Singleton
    InsightAct takeUp() {
        return new PromotionStep(desk, Promotion.Act.TAKE_UP);
    }

    @Produces
    @Singleton
    InsightAct decline() {
        return new PromotionStep(desk, Promotion.Act.DECLINE);
    }
}
