package org.integritydesk.insights.roadmap;

import org.jspecify.annotations.Nullable;

/** What became of a decision about the global list. */
sealed interface PromotionOutcome {
    /** It was made, now or by the same click before. */
    record Done(Promotion promotion) implements PromotionOutcome {}

    /** @param last what was decided before; null: nothing was */
    record NotNow(@Nullable Promotion last) implements PromotionOutcome {}

    /** The rule does not propose the theme, and nothing was decided about it. */
    record Unknown() implements PromotionOutcome {}
}
