package org.integritydesk.knowledge.search;

import java.util.Arrays;

/**
 * How the entries lie to each other (pure).
 *
 * @param meanHubness over all rows
 * @param nearestOthers of a sample of entries, the cosine of their question with the nearest wording of another entry; ascending
 */
record Landscape(double meanHubness, double[] nearestOthers) {
    /**
     * Share of the questions whose nearest other entry stays below the floor. Every question is asked as if its own entry did
     * not exist: whatever comes first is then wrong, and close, the hardest question without an answer there is. Half of them
     * is enough beside the confidence; more costs right answers (README, decisions).
     */
    private static final double FLOOR_QUANTILE = 0.50;

    static final Landscape EMPTY = new Landscape(0, new double[0]);

    Landscape {
        nearestOthers = nearestOthers.clone();
        Arrays.sort(nearestOthers);
    }

    /** The cosine an answer must reach; found without any labelled question. */
    double floor() {
        int n = nearestOthers.length;
        return n == 0 ? 0 : nearestOthers[(int) Math.min(n - 1, Math.floor(FLOOR_QUANTILE * n))];
    }
}
