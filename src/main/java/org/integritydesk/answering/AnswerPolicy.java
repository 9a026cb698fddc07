package org.integritydesk.answering;

import java.util.List;
import org.integritydesk.knowledge.Candidate;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.SearchResult;
import org.integritydesk.taxonomy.Market;

/** Answer, suggest, escalate or refer (pure). A wrong answer is worse than a ticket, so every doubt goes to a person. */
public final class AnswerPolicy {
    private static final int MOST_SUGGESTIONS = 3;

    /**
     * Two entries this close are a choice for the asker, not for us: about one telling word of difference in a question of
     * ten. An exact match is never in doubt.
     */
    private static final double CLOSE = 0.07;

    private static final double EXACT = 0.999;

    private AnswerPolicy() {}

    /**
     * Decides on what a search found.
     *
     * @param asked the market of the question
     */
    public static Decision decide(SearchResult found, Market asked) {
        if (!found.healthy()) {
            return new Decision.Escalate(WhyEscalated.SEARCH_FAILED, null);
        }
        if (found.candidates().isEmpty()) {
            return new Decision.Escalate(WhyEscalated.NOTHING_FOUND, null);
        }
        Candidate best = found.candidates().getFirst();
        if (best.similarity() < found.thresholds().suggest()) {
            return new Decision.Escalate(WhyEscalated.NOTHING_FITS, null);
        }
        if (best.similarity() < found.thresholds().answer()
                || hasRival(found.candidates())
                || isForOneMarketOnly(best.entry(), asked)) {
            return new Decision.Suggest(found.candidates().stream()
                    .filter(candidate ->
                            candidate.similarity() >= found.thresholds().suggest())
                    .limit(MOST_SUGGESTIONS)
                    .toList());
        }
        return forEntry(best.entry());
    }

    /** What an entry means for somebody whose question it fits. */
    static Decision forEntry(Entry entry) {
        return switch (entry.content().kind()) {
            case FAQ -> new Decision.Answer(entry);
            case REFERRAL -> new Decision.Refer(entry);
            case ESCALATE -> new Decision.Escalate(WhyEscalated.ENTRY_SAYS_SO, entry);
        };
    }

    /** An answer for one market is no answer to somebody who did not say theirs. */
    private static boolean isForOneMarketOnly(Entry entry, Market asked) {
        return asked == Market.UNSPEC && !entry.content().coversMarket(Market.NA);
    }

    private static boolean hasRival(List<Candidate> candidates) {
        if (candidates.size() < 2 || candidates.getFirst().similarity() >= EXACT) {
            return false;
        }
        return candidates.getFirst().similarity() - candidates.get(1).similarity() < CLOSE;
    }
}
