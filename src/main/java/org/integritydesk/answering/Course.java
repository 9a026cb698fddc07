package org.integritydesk.answering;

import org.jspecify.annotations.Nullable;

/**
 * What became of a question, or would become of it.
 *
 * @param why why a person is called; null: nobody is
 * @param offer what the asker was last given to pick from; null: nothing
 * @param entry the entry shown, or that calls a person; null: none
 */
record Course(
        Outcome outcome,
        @Nullable WhyEscalated why,
        @Nullable Offer offer,
        Why.@Nullable Shown entry) {
    /** What became of a recorded question. */
    static Course of(AskedQuestion question) {
        return new Course(
                question.outcome(),
                question.why(),
                question.offer(),
                question.entry() == null || question.entryVersion() == null
                        ? null
                        : new Why.Shown(question.entry(), question.entryVersion()));
    }

    /** What a decision comes to. */
    static Course of(Decision decision) {
        return switch (decision) {
            case Decision.Answer answer -> new Course(Outcome.ANSWER, null, null, Why.Shown.of(answer.entry()));
            case Decision.Refer refer -> new Course(Outcome.REFER, null, null, Why.Shown.of(refer.entry()));
            case Decision.Clarify clarify -> new Course(Outcome.CLARIFY, null, Offer.of(clarify), null);
            case Decision.Suggest suggest -> new Course(Outcome.SUGGEST, null, Offer.of(suggest), null);
            case Decision.Escalate(WhyEscalated why, var entry) ->
                new Course(Outcome.ESCALATE, why, null, entry == null ? null : Why.Shown.of(entry));
        };
    }
}
