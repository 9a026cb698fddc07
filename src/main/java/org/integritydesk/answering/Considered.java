package org.integritydesk.answering;

import java.util.List;
import org.integritydesk.answering.understanding.MarketReader;
import org.integritydesk.answering.understanding.Understanding;
import org.integritydesk.knowledge.Candidate;
import org.integritydesk.knowledge.SearchResult;
import org.jspecify.annotations.Nullable;

/**
 * A decision and what it was made from.
 *
 * @param understood what the question says
 * @param found what the search found; null: nothing was searched
 */
public record Considered(
        Decision decision,
        Understanding understood,
        @Nullable SearchResult found) {
    /** The same for one question of a message. */
    Considered within(Understanding message) {
        return new Considered(decision, understood.within(message), found);
    }

    /** The same, but a person is called. */
    Considered calling(WhyEscalated why) {
        return new Considered(new Decision.Escalate(why, null), understood, found);
    }

    /** How it was searched; null: it was not. */
    public @Nullable SearchRecord search() {
        return found == null ? null : SearchRecord.of(found, MarketReader.told(understood.market()));
    }

    /** What was found, best first. */
    public List<Candidate> candidates() {
        return found == null ? List.of() : found.candidates();
    }

    /** That the first candidate is right, from 0 to 1; 0 without one. */
    public double confidence() {
        return found == null ? 0 : found.confidence();
    }
}
