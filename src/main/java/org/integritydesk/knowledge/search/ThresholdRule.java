package org.integritydesk.knowledge.search;

import java.util.Arrays;
import org.integritydesk.knowledge.Thresholds;

/**
 * Where the bands begin, found without any labelled question. Every wording of every entry is asked as if its own entry did
 * not exist: whatever then comes out first is wrong, and close, the hardest question without an answer there is. The
 * similarity that nine in ten of those wrong answers stay below is where answering may begin. The floors keep a small or
 * very varied knowledge base, in which wrong answers are never close, from answering on one shared word. Pure.
 */
final class ThresholdRule {
    static final double ANSWER_QUANTILE = 0.90;
    static final double SUGGEST_QUANTILE = 0.50;
    static final double ANSWER_FLOOR = 0.5;
    static final double SUGGEST_FLOOR = 0.3;

    private ThresholdRule() {}

    /**
     * The thresholds.
     *
     * @param nearestOthers for each wording, the similarity of the nearest wording of another entry; in any order
     */
    static Thresholds of(double[] nearestOthers) {
        var sorted = nearestOthers.clone();
        Arrays.sort(sorted);
        double answer = Math.max(ANSWER_FLOOR, quantile(sorted, ANSWER_QUANTILE));
        double suggest = Math.max(SUGGEST_FLOOR, quantile(sorted, SUGGEST_QUANTILE));
        return new Thresholds(answer, Math.min(suggest, answer));
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
