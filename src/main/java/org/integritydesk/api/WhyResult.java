package org.integritydesk.api;

import java.time.Instant;
import java.util.List;
import org.integritydesk.answering.Feedback;
import org.integritydesk.answering.FoundEntry;
import org.integritydesk.answering.Outcome;
import org.integritydesk.answering.QuestionId;
import org.integritydesk.answering.SearchRecord;
import org.integritydesk.answering.Why;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/**
 * Why a question got its reply.
 *
 * @param question for example {@code Q-123}
 * @param reasons sentences for people, in the order things happened
 * @param entry the entry shown, or that called a person; null: none
 * @param search null: nothing was searched
 * @param found the best three, best first
 * @param ticket for example {@code INT-1001}; null: none was opened
 */
public record WhyResult(
        String question,
        String asked,
        @Nullable String readAs,
        Outcome outcome,
        List<String> reasons,
        @Nullable Shown entry,
        Market market,
        String marketEvidence,
        @Nullable SearchRecord search,
        List<FoundEntry> found,
        @Nullable Feedback feedback,
        @Nullable String ticket,
        long tookMs,
        Instant askedAt) {
    /** An entry in the version that was shown. */
    public record Shown(String id, int version) {
        static @Nullable Shown of(Why.@Nullable Shown shown) {
            return shown == null ? null : new Shown(shown.id().value(), shown.version());
        }
    }

    static WhyResult of(QuestionId question, Why why) {
        return new WhyResult(
                question.toString(),
                why.asked(),
                why.readAs(),
                why.outcome(),
                why.reasons(),
                Shown.of(why.entry()),
                why.market(),
                why.marketEvidence(),
                why.search(),
                why.found(),
                why.feedback(),
                why.ticket() == null ? null : why.ticket().toString(),
                why.tookMs(),
                why.askedAt());
    }
}
