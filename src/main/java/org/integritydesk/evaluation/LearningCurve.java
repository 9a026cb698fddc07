package org.integritydesk.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.integritydesk.evaluation.QuestionSet.Item;
import org.integritydesk.evaluation.QuestionSet.Query;
import org.integritydesk.knowledge.OfflineSearch;
import org.jspecify.annotations.Nullable;

/**
 * What learning from solved questions is worth. Entries begin with their first wording only; solved questions are replayed in
 * the order of their file, and each becomes a wording of its entry until the entry has learned its share. A plain replay: every
 * question is taken as solved and its wording as approved, whatever the desk would have shown at that moment.
 */
public final class LearningCurve {
    private static final List<Integer> LEARNED = List.of(0, 1, 2, 3, 5, 8);

    private final Evaluation evaluation;

    /** @param search asked the same questions at every point; one that remembers saves most of the time */
    public LearningCurve(OfflineSearch search) {
        evaluation = new Evaluation(search);
    }

    /**
     * A point of the curve.
     *
     * @param learned wordings that an entry has learned at most
     * @param wordings of all entries
     * @param hit1 see {@link Figures}
     */
    public record Point(
            int learned,
            int wordings,
            @Nullable Double hit1,
            @Nullable Double hit3) {}

    /**
     * The curve from no learned wording to eight.
     *
     * @param queries asked at every point; nothing is learned from them
     * @param solved learned from, as far as an entry answers them
     */
    public List<Point> run(List<Item> items, List<Query> queries, List<Query> solved) {
        return LEARNED.stream()
                .map(most -> point(most, learned(items, solved, most), queries))
                .toList();
    }

    private Point point(int most, List<Item> items, List<Query> queries) {
        var figures = evaluation.run(items, queries, null);
        int wordings = items.stream().mapToInt(item -> item.wordings().size()).sum();
        return new Point(most, wordings, figures.hit1(), figures.hit3());
    }

    /** The entries with their first wording and the ones learned. */
    static List<Item> learned(List<Item> items, List<Query> solved, int most) {
        Map<String, List<String>> byEntry = new HashMap<>();
        for (var question : solved) {
            for (var entry : question.relevant()) {
                var learned = byEntry.computeIfAbsent(entry, none -> new ArrayList<>());
                if (learned.size() < most) {
                    learned.add(question.text());
                }
            }
        }
        return items.stream()
                .map(item -> new Item(
                        item.id(),
                        Stream.concat(
                                        Stream.of(item.wordings().getFirst()),
                                        byEntry.getOrDefault(item.id(), List.of()).stream())
                                .distinct()
                                .toList(),
                        item.answer()))
                .toList();
    }
}
