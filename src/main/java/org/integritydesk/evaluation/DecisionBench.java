package org.integritydesk.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.integritydesk.knowledge.ConfidenceFit;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.OfflineSearch;
import org.integritydesk.knowledge.SearchQuery;
import org.integritydesk.taxonomy.Market;

/** How long one decision takes on a pack of entries, and how long a change of the pack takes to be found. */
public final class DecisionBench {
    /** How often every question is asked, after once to warm up. */
    private static final int ROUNDS = 5;

    private static final int CHANGES = 20;

    private final OfflineSearch search;

    public DecisionBench(OfflineSearch search) {
        this.search = search;
    }

    /**
     * What was measured. Times are in milliseconds, for one thread; p50 is the median, p95 the time that 95 % stay below.
     *
     * @param decisionMsP50 correcting, embedding, searching and deciding
     * @param embeddingMsP50 embedding the same text alone, right after each decision
     * @param ratioP50 of decision to embedding: says more than times do on a machine with other work
     * @param indexMs making an index of all entries, with embedding
     * @param indexKnownVectorsMs the same when all vectors are known, as after a restart
     * @param changeMsP50 from one changed entry, with a wording to embed, until a search finds it
     */
    public record Figures(
            int entries,
            int wordings,
            int decisions,
            double decisionMsP50,
            double decisionMsP95,
            double embeddingMsP50,
            double embeddingMsP95,
            double ratioP50,
            double ratioP95,
            double indexMs,
            double indexKnownVectorsMs,
            double changeMsP50,
            double changeMsP95) {}

    /**
     * Measures.
     *
     * @param folder an empty one, for indexes as the service has them
     */
    public Figures run(List<Entry> pack, List<LabelledQuestion> questions, LocalDate today, Path folder) {
        var fresh = new Stopwatch();
        var known = new Stopwatch();
        var decision = new Stopwatch();
        var embedding = new Stopwatch();
        var change = new Stopwatch();
        var remembering = search.remembering();
        remembering.index(pack, ConfidenceFit.SHIPPED).close();
        known.time(() -> remembering.index(pack, ConfidenceFit.SHIPPED, folder.resolve("known")))
                .close();
        try (var index = fresh.time(() -> search.index(pack, ConfidenceFit.SHIPPED, folder.resolve("fresh")))) {
            ask(questions, index, today, new Stopwatch(), new Stopwatch());
            for (int round = 0; round < ROUNDS; round++) {
                ask(questions, index, today, decision, embedding);
            }
            for (int i = 0; i < CHANGES; i++) {
                change(pack.get(i * pack.size() / CHANGES), "bench wording number " + i, index, today, change);
            }
        }
        return new Figures(
                pack.size(),
                pack.stream()
                        .mapToInt(entry -> 1 + entry.content().variants().size())
                        .sum(),
                ROUNDS * questions.size(),
                decision.percentile(0.50),
                decision.percentile(0.95),
                embedding.percentile(0.50),
                embedding.percentile(0.95),
                decision.percentile(0.50) / embedding.percentile(0.50),
                decision.percentile(0.95) / embedding.percentile(0.95),
                fresh.total(),
                known.total(),
                change.percentile(0.50),
                change.percentile(0.95));
    }

    private void ask(
            List<LabelledQuestion> questions,
            OfflineSearch.Index index,
            LocalDate today,
            Stopwatch decision,
            Stopwatch embedding) {
        for (var question : questions) {
            var considered = decision.time(() -> LabelledEvaluation.consider(question, index, today));
            var found = considered.found();
            if (found != null) {
                embedding.time(() -> search.embed(found.searched()));
            }
        }
    }

    /** Gives an entry a wording and looks for it. */
    static void change(Entry entry, String wording, OfflineSearch.Index index, LocalDate today, Stopwatch time) {
        var content = entry.content().toBuilder().variants(List.of(wording)).build();
        var changed =
                new Entry(entry.id(), 2, entry.status(), content, entry.origin(), null, null, entry.changedAt(), null);
        var market = content.markets().iterator().next();
        var found = time.time(() -> {
            index.change(List.of(changed));
            return index.search(new SearchQuery(wording, market == Market.GLOBAL ? Market.US : market, 1), today);
        });
        if (!found.candidates().getFirst().matchedWording().equals(wording)) {
            throw new IllegalStateException("The change of " + entry.id() + " was not found");
        }
    }
}
