package org.integritydesk.knowledge;

import java.util.List;

/**
 * An entry found for a question.
 *
 * @param score for the order only, 0..1
 * @param similarity how much the question says the same as one wording of the entry, 0..1; 1: the same content words.
 *     Compare it with {@link Thresholds}
 * @param matchedWording the wording that is nearest
 * @param matchedWords words of the question that are in that wording, in the asker's own spelling
 */
public record Candidate(
        Entry entry, double score, double similarity, String matchedWording, List<String> matchedWords) {
    public Candidate {
        matchedWords = List.copyOf(matchedWords);
    }
}
