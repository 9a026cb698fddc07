package org.integritydesk.insights;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.taxonomy.RootCause;

/**
 * What people ask again and again. Its id stays while its questions change from week to week.
 *
 * @param label from the words of its own questions
 * @param typical the question nearest to its middle, with names and addresses taken out
 * @param area most of its questions are about
 * @param asks questions in the last thirty days
 * @param askers distinct people who asked them
 * @param tickets of these, ended with a person
 * @param markets asks by market, of markets where at least three people asked
 * @param causes root causes of its resolved tickets
 */
public record Theme(
        long id,
        String label,
        String typical,
        PolicyArea area,
        int asks,
        int askers,
        int tickets,
        Map<Market, Integer> markets,
        Map<RootCause, Integer> causes,
        Instant firstSeen,
        Instant lastSeen) {
    public Theme {
        markets = Map.copyOf(markets);
        causes = Map.copyOf(causes);
    }

    /** The root cause of most of its resolved tickets; empty: none of them is resolved. */
    public Optional<RootCause> mainCause() {
        return causes.entrySet().stream()
                .filter(cause -> cause.getValue() > 0)
                .max(Map.Entry.<RootCause, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
