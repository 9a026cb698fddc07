package org.integritydesk.evaluation;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.integritydesk.knowledge.ConfidenceFit;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.OfflineSearch;
import org.integritydesk.knowledge.SearchQuery;
import org.integritydesk.taxonomy.Market;

/** How a large knowledge base does: made-up entries with made-up vectors, so that the index is measured and not the model. */
public final class LargeBench {
    private static final LocalDate TODAY = LocalDate.EPOCH;
    private static final int WARM_UP = 500;
    private static final int QUESTIONS = 2_000;
    private static final int CHANGES = 10;

    /** Entries to measure the model's speed on. */
    private static final int EMBEDDED = 300;

    private static final double MEGABYTE = 1 << 20;

    private LargeBench() {}

    /**
     * What was measured; times of questions without embedding.
     *
     * @param rows vectors: wordings and answers
     * @param indexSeconds making the index of all entries, with known vectors
     * @param heapMb used after garbage collection, with the entries and everything else in this process
     * @param queryMsP50 one question at a time
     * @param queryProcessorMsP50 the same without the time in which other work had the processor
     * @param queryMsP50TwoAtOnce two threads asking
     * @param changeMsP50 from one changed entry until a search finds it
     * @param textsEmbeddedPerSecond by the model, measured on some hundred entries
     * @param embeddingMinutes for all rows at this speed, an estimate; spent only once, since vectors are kept
     */
    public record Figures(
            int entries,
            int rows,
            double indexSeconds,
            double heapMb,
            double queryMsP50,
            double queryMsP95,
            double queryProcessorMsP50,
            double queryProcessorMsP95,
            double queryMsP50TwoAtOnce,
            double queryMsP95TwoAtOnce,
            double changeMsP50,
            double changeMsP95,
            double textsEmbeddedPerSecond,
            double embeddingMinutes) {}

    /**
     * Measures.
     *
     * @param folder an empty one, for the index
     * @param modelCache see {@link OfflineSearch}
     */
    public static Figures run(int count, Path folder, Path modelCache) {
        var synthetic = new SyntheticEntries();
        var entries = synthetic.entries(count);
        int rows = entries.stream()
                .mapToInt(entry -> 2 + entry.content().variants().size())
                .sum();
        var questions = Stream.iterate(0, i -> i + 1)
                .limit(QUESTIONS)
                .map(i -> synthetic.questionAbout(entries.get((int) ((long) i * count / QUESTIONS))))
                .toList();
        var build = new Stopwatch();
        var change = new Stopwatch();
        try (var index = build.time(() ->
                OfflineSearch.withVectors(new SyntheticVectors()).index(entries, ConfidenceFit.SHIPPED, folder))) {
            double heap = heapUsed();
            ask(questions.subList(0, WARM_UP), index);
            var alone = ask(questions, index);
            var together = askTwice(questions, index);
            for (int i = 0; i < CHANGES; i++) {
                var entry = entries.get((int) ((long) i * count / CHANGES));
                DecisionBench.change(entry, "bench wording number " + i, index, TODAY, change);
            }
            double perSecond = textsEmbeddedPerSecond(entries.subList(0, Math.min(EMBEDDED, count)), modelCache);
            return new Figures(
                    count,
                    rows,
                    build.total() / 1_000,
                    heap / MEGABYTE,
                    alone.percentile(0.50),
                    alone.percentile(0.95),
                    alone.processorPercentile(0.50),
                    alone.processorPercentile(0.95),
                    together.percentile(0.50),
                    together.percentile(0.95),
                    change.percentile(0.50),
                    change.percentile(0.95),
                    perSecond,
                    rows / perSecond / 60);
        }
    }

    private static Stopwatch ask(List<String> questions, OfflineSearch.Index index) {
        var time = new Stopwatch();
        for (var question : questions) {
            time.time(() -> index.search(new SearchQuery(question, Market.US, 8), TODAY));
        }
        return time;
    }

    private static Stopwatch askTwice(List<String> questions, OfflineSearch.Index index) {
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Stopwatch> asker = () -> ask(questions, index);
            return Stopwatch.of(threads.invokeAll(List.of(asker, asker)).stream()
                    .map(Future::resultNow)
                    .toList());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static double textsEmbeddedPerSecond(List<Entry> entries, Path modelCache) {
        var search = new OfflineSearch(modelCache);
        search.embed("warm up");
        var time = new Stopwatch();
        time.time(() -> search.index(entries, ConfidenceFit.SHIPPED)).close();
        int texts = entries.stream()
                .mapToInt(entry -> 2 + entry.content().variants().size())
                .sum();
        return texts / time.total() * 1_000;
    }

    private static double heapUsed() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
