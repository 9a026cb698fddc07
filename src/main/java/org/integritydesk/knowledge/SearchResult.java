package org.integritydesk.knowledge;

import java.util.List;

/**
 * Entries found for a question.
 *
 * @param candidates best first
 * @param thresholds what the candidates' similarity means at this revision
 * @param revision of the knowledge base that was searched
 * @param healthy false: there is no index yet, so that no candidate means nothing
 */
public record SearchResult(List<Candidate> candidates, Thresholds thresholds, long revision, boolean healthy) {
    public SearchResult {
        candidates = List.copyOf(candidates);
    }
}
