package org.integritydesk.knowledge;

import java.util.List;

/**
 * Entries found for a question.
 *
 * @param searched the question as it was searched: misspelled words corrected, abbreviations spelled out
 * @param candidates best first
 * @param evidence for the first candidate, about 0 to 2; what the confidence is computed from
 * @param confidence that the first candidate is right, from 0 to 1; 0 without one
 * @param gate what the confidence means at this revision
 * @param revision of the knowledge base that was searched
 * @param model name of the model whose vectors were compared
 * @param healthy false: there is no index yet, so that no candidate means nothing
 */
public record SearchResult(
        String searched,
        List<Correction> corrections,
        List<Candidate> candidates,
        double evidence,
        double confidence,
        Gate gate,
        long revision,
        String model,
        boolean healthy) {
    public SearchResult {
        corrections = List.copyOf(corrections);
        candidates = List.copyOf(candidates);
    }

    /** The same, with the confidence that this fit has in it. */
    public SearchResult under(ConfidenceFit fit) {
        return new SearchResult(
                searched,
                corrections,
                candidates,
                evidence,
                candidates.isEmpty() ? 0 : fit.confidence(evidence),
                fit.gate(gate.floor()),
                revision,
                model,
                healthy);
    }
}
