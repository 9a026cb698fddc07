package org.integritydesk.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.integritydesk.answering.AnswerPolicy;
import org.integritydesk.answering.Decision;
import org.integritydesk.evaluation.QuestionSet.Item;
import org.integritydesk.evaluation.QuestionSet.Query;
import org.integritydesk.knowledge.ConfidenceFit;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.LogisticFit;
import org.integritydesk.knowledge.OfflineSearch;
import org.integritydesk.knowledge.SearchQuery;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/** Asks question sets and counts. */
public final class Evaluation {
    /** Entries ranked for a question; as deep as the measures look. */
    private static final int DEPTH = 10;

    private static final int SUGGESTED = 3;

    /** Entries of these sets are always in force. */
    private static final LocalDate TODAY = LocalDate.EPOCH;

    /** Questions asked before time is taken, so that the machine code is warm. */
    private static final int WARM_UP = 200;

    private final OfflineSearch search;

    public Evaluation(OfflineSearch search) {
        this.search = search;
    }

    /**
     * Asks all questions.
     *
     * @param dev judged questions to fit the confidence on; null: the fit that ships, nothing is learned from any question
     */
    public Figures run(List<Item> items, List<Query> queries, @Nullable List<Query> dev) {
        var entries = items.stream().map(Evaluation::entry).toList();
        var fit = dev == null ? ConfidenceFit.SHIPPED : fit(entries, dev);
        try (var index = search.index(entries, fit)) {
            queries.stream().limit(WARM_UP).forEach(query -> index.search(question(query), TODAY));
            return count(
                    entries.size(),
                    queries.stream().map(query -> ask(query, index)).toList());
        }
    }

    private ConfidenceFit fit(List<Entry> entries, List<Query> dev) {
        try (var index = search.index(entries, ConfidenceFit.SHIPPED)) {
            var asked = dev.stream().map(query -> ask(query, index)).toList();
            return LogisticFit.of(
                    1,
                    asked.stream().mapToDouble(Asked::evidence).toArray(),
                    asked.stream().map(Asked::firstIsRight).toList());
        }
    }

    /** A question with what came of it. */
    private record Asked(
            Query query, List<String> ranked, double evidence, double confidence, Decision decision, double millis) {
        boolean firstIsRight() {
            return place() == 1;
        }

        int place() {
            return Metrics.firstRelevant(ranked, query.relevant());
        }
    }

    private static SearchQuery question(Query query) {
        return new SearchQuery(query.text(), Market.UNSPEC, DEPTH);
    }

    private static Asked ask(Query query, OfflineSearch.Index index) {
        long start = System.nanoTime();
        var found = index.search(question(query), TODAY);
        var decision = AnswerPolicy.decide(found, Market.UNSPEC);
        double millis = (System.nanoTime() - start) / 1e6;
        return new Asked(
                query,
                found.candidates().stream()
                        .map(candidate -> candidate.entry().id().value())
                        .toList(),
                found.evidence(),
                found.confidence(),
                decision,
                millis);
    }

    private static Figures count(int entries, List<Asked> all) {
        var in = all.stream().filter(asked -> asked.query().answerable()).toList();
        var out = all.stream().filter(asked -> !asked.query().answerable()).toList();
        double[] inConfidence = in.stream().mapToDouble(Asked::confidence).toArray();
        double[] outConfidence = out.stream().mapToDouble(Asked::confidence).toArray();
        double[] millis = all.stream().mapToDouble(Asked::millis).toArray();
        return new Figures(
                entries,
                all.size(),
                share(in, asked -> asked.place() == 1),
                share(in, asked -> asked.place() >= 1 && asked.place() <= SUGGESTED),
                mean(
                        in,
                        asked -> Metrics.reciprocalRank(
                                asked.ranked(), asked.query().relevant())),
                mean(in, asked -> Metrics.ndcg(asked.ranked(), asked.query().relevant())),
                known(Metrics.auroc(inConfidence, outConfidence)),
                known(Metrics.falseAnswersAt90(inConfidence, outConfidence)),
                share(in, asked -> isAnswered(asked) && asked.firstIsRight()),
                share(in, asked -> isAnswered(asked) && !asked.firstIsRight()),
                share(in, asked -> isSuggested(asked) && asked.place() >= 1 && asked.place() <= SUGGESTED),
                share(in, asked -> isSuggested(asked) && (asked.place() < 1 || asked.place() > SUGGESTED)),
                share(in, asked -> asked.decision() instanceof Decision.Escalate),
                share(out, Evaluation::isAnswered),
                share(out, Evaluation::isSuggested),
                share(out, asked -> asked.decision() instanceof Decision.Escalate),
                known(Metrics.percentile(millis, 0.50)),
                known(Metrics.percentile(millis, 0.95)));
    }

    private static boolean isAnswered(Asked asked) {
        return asked.decision() instanceof Decision.Answer;
    }

    private static boolean isSuggested(Asked asked) {
        return asked.decision() instanceof Decision.Suggest;
    }

    private static @Nullable Double share(List<Asked> of, Predicate<Asked> counted) {
        return mean(of, asked -> counted.test(asked) ? 1 : 0);
    }

    private static @Nullable Double mean(List<Asked> of, ToDoubleFunction<Asked> value) {
        return known(of.stream().mapToDouble(value).average().orElse(Double.NaN));
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }

    private static Entry entry(Item item) {
        var content = EntryContent.builder()
                .question(item.wordings().getFirst())
                .variants(item.wordings().subList(1, item.wordings().size()))
                .answer(item.answer())
                .markets(Set.of(Market.GLOBAL))
                .build();
        return new Entry(
                new EntryId(item.id()), 1, EntryStatus.PUBLISHED, content, null, null, null, Instant.EPOCH, null);
    }
}
