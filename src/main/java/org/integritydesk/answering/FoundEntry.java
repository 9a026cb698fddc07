package org.integritydesk.answering;

import java.util.List;
import org.integritydesk.knowledge.Candidate;
import org.integritydesk.knowledge.MatchedWord;
import org.integritydesk.knowledge.Signals;

/**
 * A candidate as it is recorded with a question.
 *
 * @param question of the entry, in the version that was found
 * @param score for the order only; can be compared within one question
 * @param similarity cosine with the nearest wording, up to 1
 * @param matchedWording the nearest wording
 */
public record FoundEntry(
        String entryId,
        int version,
        String question,
        double score,
        double similarity,
        String matchedWording,
        List<MatchedWord> matchedWords,
        Signals signals) {
    /** What to remember of a candidate. */
    public static FoundEntry of(Candidate found) {
        return new FoundEntry(
                found.entry().id().value(),
                found.entry().version(),
                found.entry().content().question(),
                found.score(),
                found.similarity(),
                found.matchedWording(),
                found.matchedWords(),
                found.signals());
    }
}
