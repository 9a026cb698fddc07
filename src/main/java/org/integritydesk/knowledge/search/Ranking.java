package org.integritydesk.knowledge.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integritydesk.knowledge.Signals;

/**
 * The order of candidates and how sure the first one is (pure). Three signals, all on scales that mean the same for every
 * question, so that they can be added and compared with a threshold: nearness of wordings, covered words, and the vote of
 * the rows around the question. The constants were chosen on public question sets (README, "How good it is").
 */
final class Ranking {
    /** Wordings of an entry that count. */
    private static final int NEAREST = 5;

    /** Sharpness of the soft maximum over them. */
    private static final double SHARPNESS = 20;

    /** How much a wording is held back that is near to many other entries. */
    private static final double HUBNESS = 0.4;

    private static final double DENSE_WEIGHT = 0.88;
    private static final double LEXICAL_WEIGHT = 0.20;
    private static final double VOTE_WEIGHT = 0.80;

    /** In the confidence, words count less than in the order: what is covered is told by nearness. */
    private static final double LEXICAL_CONFIDENCE = 0.12;

    private static final double MARGIN_CONFIDENCE = 0.5;

    private Ranking() {}

    /**
     * A candidate with what its place is made of.
     *
     * @param best the nearest wording
     * @param order the score that decides the place
     */
    record Ranked(String entry, Row best, Signals signals, double order) {}

    /**
     * The candidates, best first; equal ones by name.
     *
     * @param rows all rows of all candidates
     * @param lexical covered share of the question's words, by entry; absent: 0
     * @param votes sum of the votes, by entry; absent: 0
     * @param meanHubness over all rows of the index
     */
    static List<Ranked> of(List<Row> rows, Map<String, Double> lexical, Map<String, Double> votes, double meanHubness) {
        Map<String, List<Row>> byEntry = new HashMap<>();
        rows.forEach(row ->
                byEntry.computeIfAbsent(row.entry(), none -> new ArrayList<>()).add(row));
        return byEntry.entrySet().stream()
                .map(entry -> ranked(
                        entry.getKey(),
                        entry.getValue(),
                        lexical.getOrDefault(entry.getKey(), 0.0),
                        votes.getOrDefault(entry.getKey(), 0.0),
                        meanHubness))
                .sorted(Comparator.comparingDouble(Ranked::order).reversed().thenComparing(Ranked::entry))
                .toList();
    }

    private static Ranked ranked(String entry, List<Row> rows, double lexical, double vote, double meanHubness) {
        var wordings = rows.stream().filter(row -> !row.isAnswer()).toList();
        var best =
                wordings.stream().max(Comparator.comparingDouble(Row::cosine)).orElseThrow();
        double dense = withAnswer(softMaximum(wordings, 0, 0), rows);
        double held = withAnswer(softMaximum(wordings, HUBNESS, meanHubness), rows);
        double order = DENSE_WEIGHT * held + LEXICAL_WEIGHT * lexical + VOTE_WEIGHT * vote;
        return new Ranked(entry, best, new Signals(dense, lexical, vote), order);
    }

    /** The mean, not the sum: an entry is not nearer for having more wordings. */
    private static double softMaximum(List<Row> wordings, double hubnessWeight, double meanHubness) {
        double[] nearest = wordings.stream()
                .mapToDouble(row -> row.cosine() - hubnessWeight * (row.hubness() - meanHubness))
                .map(value -> -value)
                .sorted()
                .limit(NEAREST)
                .map(value -> Math.exp(SHARPNESS * -value))
                .toArray();
        double sum = 0;
        for (double each : nearest) {
            sum += each;
        }
        return Math.log(sum / nearest.length) / SHARPNESS;
    }

    /** Half of it is nearness to question and answer together, where there is an answer. */
    private static double withAnswer(double dense, List<Row> rows) {
        return rows.stream()
                .filter(Row::isAnswer)
                .findFirst()
                .map(answer -> 0.5 * dense + 0.5 * Math.max(0, answer.cosine()))
                .orElse(dense);
    }

    /** What the confidence in the first candidate is computed from; grows with it, about 0 to 2. */
    static double evidence(List<Ranked> ranked) {
        var first = ranked.getFirst();
        double margin = ranked.size() < 2 ? 1 : first.order() - ranked.get(1).order();
        return DENSE_WEIGHT * first.signals().dense()
                + LEXICAL_CONFIDENCE * first.signals().lexical()
                + first.signals().vote()
                + MARGIN_CONFIDENCE * margin;
    }
}
