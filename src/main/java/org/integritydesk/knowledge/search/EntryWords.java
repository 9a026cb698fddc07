package org.integritydesk.knowledge.search;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.taxonomy.Market;

/**
 * An entry as the search sees it.
 *
 * @param wordings the question and its variants
 * @param asked terms of all wordings
 * @param all terms of all wordings and the answer
 */
record EntryWords(Entry entry, List<Wording> wordings, Set<String> asked, Set<String> all) {

    /** One way of asking for the entry. */
    record Wording(String text, Set<String> terms) {}

    /** A wording and how much a question says the same. */
    record Match(Wording wording, double similarity) {}

    static EntryWords of(Entry entry, ContentWords words) {
        var content = entry.content();
        var wordings = Stream.concat(Stream.of(content.question()), content.variants().stream())
                .map(text -> new Wording(text, words.terms(text)))
                .toList();
        var asked = new HashSet<String>();
        wordings.forEach(wording -> asked.addAll(wording.terms()));
        var all = new HashSet<>(words.terms(content.answer()));
        all.addAll(asked);
        return new EntryWords(entry, wordings, asked, all);
    }

    /** The wording nearest to the question; of equals, the first. Sharing words with the answer alone is no similarity. */
    Match nearest(Set<String> question, Similarity similarity) {
        var best = new Match(wordings.getFirst(), 0);
        if (Collections.disjoint(question, asked)) {
            return best;
        }
        for (var wording : wordings) {
            double found = similarity.of(question, wording.terms(), all);
            if (found > best.similarity()) {
                best = new Match(wording, found);
            }
        }
        return best;
    }

    /** Whether one asker could be shown either entry. */
    boolean sharesMarket(EntryWords other) {
        return Stream.of(Market.US, Market.CA)
                .anyMatch(market -> entry.content().coversMarket(market)
                        && other.entry.content().coversMarket(market));
    }
}
