package org.integritydesk.knowledge.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much a word tells: its inverse document frequency over entries, {@code ln(1 + (N - df + 0.5) / (df + 0.5))}, as in
 * BM25. A word that no entry holds weighs most, so that a question about something unknown is like nothing.
 */
final class WordWeights {
    private final Map<String, Double> known = new HashMap<>();
    private final double unknown;

    /** @param termsByEntry the terms of each entry's wordings */
    WordWeights(Collection<Set<String>> termsByEntry) {
        Map<String, Integer> entriesWith = new HashMap<>();
        termsByEntry.forEach(terms -> terms.forEach(term -> entriesWith.merge(term, 1, Integer::sum)));
        entriesWith.forEach((term, with) -> known.put(term, weight(termsByEntry.size(), with)));
        unknown = weight(termsByEntry.size(), 0);
    }

    /** Weight of a word; above 0. */
    double of(String term) {
        return known.getOrDefault(term, unknown);
    }

    /** Weight of several words together. */
    double of(Set<String> terms) {
        double sum = 0;
        for (var term : terms) {
            sum += of(term);
        }
        return sum;
    }

    private static double weight(int entries, int with) {
        return Math.log(1 + (entries - with + 0.5) / (with + 0.5));
    }
}
