package org.integritydesk.knowledge;

import java.util.List;

/**
 * Turns evidence into confidence: {@code 1 / (1 + exp(-(weight * evidence + bias)))}.
 *
 * @param number counts the fits of this desk; 0: the one that ships
 */
public record ConfidenceFit(int number, double weight, double bias) {
    /** Fitted on public question sets. */
    public static final ConfidenceFit SHIPPED = new ConfidenceFit(0, 5.74, -5.07);

    /** Chosen on the tuning half of the project's questions: a wrong answer on policy costs far more than a choice of titles. */
    private static final double ANSWER = 0.80;

    private static final double SUGGEST = 0.25;

    /** Evidence is about 0 to this. */
    private static final double MOST_EVIDENCE = 2;

    /** The confidence, from 0 to 1. */
    public double confidence(double evidence) {
        return 1 / (1 + Math.exp(-(weight * evidence + bias)));
    }

    /** The gate for an index with this floor. */
    public Gate gate(double floor) {
        return new Gate(number, ANSWER, SUGGEST, floor);
    }

    /** Whether there is evidence to answer on, and too little to suggest on; a fit without both decides nothing. */
    boolean keepsBands() {
        return confidence(0) < SUGGEST && confidence(MOST_EVIDENCE) >= ANSWER;
    }

    /** Mean of the negative logarithm of the probability given to what turned out (log loss), at least 0; lower is better. */
    double logLoss(List<JudgedQuestion> judged) {
        return judged.stream()
                .mapToDouble(one -> {
                    double confidence = confidence(one.evidence());
                    return -Math.log(Math.max(Double.MIN_NORMAL, one.right() ? confidence : 1 - confidence));
                })
                .average()
                .orElse(0);
    }
}
