package org.integritydesk.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Measures of information retrieval and of abstention (pure). */
final class Metrics {
    private static final int DEPTH = 10;

    private Metrics() {}

    /** Place of the first relevant entry, from 1; 0: not among the ranked ones. */
    static int firstRelevant(List<String> ranked, Set<String> relevant) {
        for (int i = 0; i < ranked.size(); i++) {
            if (relevant.contains(ranked.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Reciprocal of the place of the first relevant entry among ten; 0: not among them. */
    static double reciprocalRank(List<String> ranked, Set<String> relevant) {
        int place = firstRelevant(ranked, relevant);
        return place == 0 || place > DEPTH ? 0 : 1.0 / place;
    }

    /** Normalised discounted cumulative gain at ten, with gain 1 for every relevant entry. */
    static double ndcg(List<String> ranked, Set<String> relevant) {
        double gained = 0;
        double ideal = 0;
        for (int i = 0; i < DEPTH; i++) {
            double discount = Math.log(2) / Math.log(i + 2);
            if (i < ranked.size() && relevant.contains(ranked.get(i))) {
                gained += discount;
            }
            if (i < relevant.size()) {
                ideal += discount;
            }
        }
        return gained / ideal;
    }

    /**
     * Area under the receiver operating characteristic: how often an answerable question scores above one that is not; ties
     * count half. NaN when one of the two is missing.
     */
    static double auroc(double[] answerable, double[] outOfScope) {
        double[] below = outOfScope.clone();
        Arrays.sort(below);
        double wins = 0;
        for (double score : answerable) {
            int lower = lowerBound(below, score);
            int upper = lowerBound(below, Math.nextUp(score));
            wins += lower + 0.5 * (upper - lower);
        }
        return wins / answerable.length / outOfScope.length;
    }

    /** Share of out-of-scope questions answered at the threshold that answers 90 % of the answerable ones; NaN without either. */
    static double falseAnswersAt90(double[] answerable, double[] outOfScope) {
        if (answerable.length == 0 || outOfScope.length == 0) {
            return Double.NaN;
        }
        double[] sorted = answerable.clone();
        Arrays.sort(sorted);
        double threshold = sorted[(int) Math.floor(0.1 * sorted.length)];
        return (double) Arrays.stream(outOfScope)
                        .filter(score -> score >= threshold)
                        .count()
                / outOfScope.length;
    }

    /** The value that the share of the values stays at or below; NaN without values. */
    static double percentile(double[] values, double share) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)];
    }

    private static int lowerBound(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
