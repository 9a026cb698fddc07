package org.integritydesk.knowledge;

import java.util.List;

/**
 * Fits confidence to judged questions: logistic regression on the evidence (Platt, 1999), by Newton's method. Targets are
 * drawn in a little, as Platt does, so that a perfectly separated sample does not make certainty. Pure.
 */
public final class LogisticFit {
    private static final int MOST_STEPS = 100;

    private static final double ENOUGH = 1e-9;

    /** Keeps the equations solvable when all evidence is the same. */
    private static final double RIDGE = 1e-6;

    private LogisticFit() {}

    /**
     * The fit.
     *
     * @param number of the fit
     * @param evidence of each question's first candidate
     * @param right whether it was right; as many as evidence
     */
    public static ConfidenceFit of(int number, double[] evidence, List<Boolean> right) {
        long yes = right.stream().filter(Boolean::booleanValue).count();
        double high = (yes + 1.0) / (yes + 2.0);
        double low = 1.0 / (right.size() - yes + 2.0);
        double weight = 0;
        double bias = Math.log((yes + 1.0) / (right.size() - yes + 1.0));
        for (int step = 0; step < MOST_STEPS; step++) {
            double gw = RIDGE * weight;
            double gb = 0;
            double hww = RIDGE;
            double hwb = 0;
            double hbb = RIDGE;
            for (int i = 0; i < evidence.length; i++) {
                double p = 1 / (1 + Math.exp(-(weight * evidence[i] + bias)));
                double error = p - (right.get(i) ? high : low);
                double slope = p * (1 - p);
                gw += error * evidence[i];
                gb += error;
                hww += slope * evidence[i] * evidence[i];
                hwb += slope * evidence[i];
                hbb += slope;
            }
            double determinant = hww * hbb - hwb * hwb;
            double stepWeight = (hbb * gw - hwb * gb) / determinant;
            double stepBias = (hww * gb - hwb * gw) / determinant;
            weight -= stepWeight;
            bias -= stepBias;
            if (Math.abs(stepWeight) + Math.abs(stepBias) < ENOUGH) {
                break;
            }
        }
        return new ConfidenceFit(number, weight, bias);
    }
}
