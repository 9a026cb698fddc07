package org.integritydesk.knowledge;

import java.util.List;

/**
 * An entry found for a question.
 *
 * @param score for the order only; can be compared within one result
 * @param similarity cosine of the question and the nearest wording, up to 1
 * @param matchedWording the wording that is nearest
 * @param matchedWords words of the question that are in the entry's wordings, in the asker's own spelling
 */
public record Candidate(
        Entry entry,
        double score,
        double similarity,
        String matchedWording,
        List<MatchedWord> matchedWords,
        Signals signals) {
    public Candidate {
        matchedWords = List.copyOf(matchedWords);
    }
}
