package org.integritydesk.knowledge.search;

import org.apache.lucene.util.VectorUtil;

/**
 * Which entry the rows around a question vote for: kernel ridge regression (a Gaussian process) over the nearest rows, solved
 * for each question, so that nothing is trained and every edit counts at once. Pure.
 */
final class KernelRidge {
    /** How quickly a row's say fades with its distance. */
    private static final double BETA = 9;

    /** How much a single row is mistrusted; entries with many rows are mistrusted more for each. */
    private static final double NOISE = 0.3;

    private KernelRidge() {}

    /**
     * The vote of every row; an entry's vote is the sum over its rows. Near 0 when the question is far from everything.
     *
     * @param rows vectors of the nearest rows
     * @param toQuestion cosine of each row with the question
     * @param sizes how many rows the entry of each row has in the whole index
     * @param meanSize rows of an entry, on average over the index
     */
    static double[] votes(float[][] rows, double[] toQuestion, int[] sizes, double meanSize) {
        int m = rows.length;
        double[][] kernel = new double[m][m];
        double[] votes = new double[m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < i; j++) {
                kernel[i][j] = similarity(VectorUtil.dotProduct(rows[i], rows[j]));
            }
            kernel[i][i] = 1 + NOISE * sizes[i] / meanSize;
            votes[i] = similarity(toQuestion[i]);
        }
        solve(kernel, votes);
        return votes;
    }

    private static double similarity(double cosine) {
        return Math.exp(BETA * (cosine - 1));
    }

    /** Solves a x = b in place by Cholesky; only the lower half of a is read. The noise keeps a positive definite. */
    private static void solve(double[][] a, double[] b) {
        int n = b.length;
        for (int j = 0; j < n; j++) {
            double[] row = a[j];
            for (int i = 0; i < j; i++) {
                row[i] = (row[i] - dot(row, a[i], i)) / a[i][i];
            }
            row[j] = Math.sqrt(row[j] - dot(row, row, j));
            b[j] = (b[j] - dot(row, b, j)) / row[j];
        }
        for (int j = n - 1; j >= 0; j--) {
            b[j] /= a[j][j];
            for (int i = 0; i < j; i++) {
                b[i] -= a[j][i] * b[j];
            }
        }
    }

    private static double dot(double[] left, double[] right, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
