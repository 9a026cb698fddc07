package org.integritydesk.answering;

import java.util.List;
import org.integritydesk.knowledge.Correction;
import org.integritydesk.knowledge.Gate;
import org.integritydesk.knowledge.SearchResult;
import org.integritydesk.taxonomy.Market;

/**
 * How a question was searched, kept as it was then.
 *
 * @param text as it was searched: corrected, abbreviations spelled out
 * @param market only entries for it were looked at
 * @param evidence for the first candidate; what the confidence was computed from
 * @param revision of the knowledge base
 * @param model whose vectors were compared
 * @param healthy false: search did not work, so that finding nothing is no miss
 */
public record SearchRecord(
        String text,
        List<Correction> corrections,
        Market market,
        double evidence,
        double confidence,
        Gate gate,
        long revision,
        String model,
        boolean healthy) {
    /** What to remember of a search. */
    public static SearchRecord of(SearchResult found, Market market) {
        return new SearchRecord(
                found.searched(),
                found.corrections(),
                market,
                found.evidence(),
                found.confidence(),
                found.gate(),
                found.revision(),
                found.model(),
                found.healthy());
    }
}
