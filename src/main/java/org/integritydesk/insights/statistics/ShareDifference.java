package org.integritydesk.insights.statistics;

import java.util.List;

/**
 * How much smaller or larger a share is after than before, with an interval.
 *
 * @param before from 0 to 1
 * @param after from 0 to 1
 * @param low of the interval of after minus before
 * @param high of the interval of after minus before
 * @param dispersion variance of the weekly counts in units of a binomial's, at least 1
 */
public record ShareDifference(double before, double after, double low, double high, double dispersion) {
    /**
     * The difference of two shares by Newcombe's hybrid score method (Newcombe, Statistics in Medicine 17, 1998, method 10:
     * from the Wilson intervals of both). One person's questions are not independent, so cases count for as many as the
     * dispersion of the weeks leaves (Rao and Scott, Biometrics 48, 1992), with Student's t for having estimated it.
     *
     * @param alpha how often the interval may miss the truth, on both sides together
     * @throws IllegalArgumentException a side has no cases
     */
    public static ShareDifference of(List<OutcomeWeek> before, List<OutcomeWeek> after, double alpha) {
        int first = OutcomeWeek.cases(before);
        int then = OutcomeWeek.cases(after);
        if (first == 0 || then == 0) {
            throw new IllegalArgumentException("There is nothing to compare: " + first + " and " + then + " cases");
        }
        double dispersion = Shares.dispersion(before, after);
        double quantile = Shares.quantile(before, after, alpha);
        double was = (double) OutcomeWeek.hits(before) / first;
        double is = (double) OutcomeWeek.hits(after) / then;
        Shares.Interval past = Shares.wilson(was, first / dispersion, quantile);
        Shares.Interval now = Shares.wilson(is, then / dispersion, quantile);
        return new ShareDifference(
                was,
                is,
                is - was - Math.hypot(is - now.low(), past.high() - was),
                is - was + Math.hypot(now.high() - is, was - past.low()),
                dispersion);
    }
}
