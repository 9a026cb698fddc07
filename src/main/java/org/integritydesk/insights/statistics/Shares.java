package org.integritydesk.insights.statistics;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Intervals of shares whose weeks may differ by more than chance. Pure. */
final class Shares {
    private Shares() {}

    /** An interval; both ends from 0 to 1. */
    record Interval(double low, double high) {}

    /**
     * Wilson's score interval (Wilson, JASA 22, 1927), of as many cases as are worth so much.
     *
     * @param cases above 0; weeks that differ by more than chance make them worth less
     * @param quantile of the normal, or Student's, distribution
     */
    static Interval wilson(double share, double cases, double quantile) {
        double square = quantile * quantile;
        double middle = share + square / (2 * cases);
        double reach = quantile * Math.sqrt(share * (1 - share) / cases + square / (4 * cases * cases));
        double scale = 1 + square / cases;
        return new Interval(Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale));
    }

    /**
     * Variance of the weekly counts in units of a binomial's, at least 1: the design effect (Rao and Scott, Biometrics 48,
     * 1992).
     */
    static double dispersion(List<OutcomeWeek> before, List<OutcomeWeek> after) {
        int freedom = freedom(before, after);
        return freedom < 1 ? 1 : Math.max(1, (pearson(before) + pearson(after)) / freedom);
    }

    /** How far an interval reaches, in errors: Student's quantile, because the dispersion is estimated. */
    static double quantile(List<OutcomeWeek> before, List<OutcomeWeek> after, double alpha) {
        int freedom = freedom(before, after);
        return freedom < 1
                ? NormalDistribution.of(0, 1).inverseSurvivalProbability(alpha / 2)
                : TDistribution.of(freedom).inverseSurvivalProbability(alpha / 2);
    }

    private static int freedom(List<OutcomeWeek> before, List<OutcomeWeek> after) {
        return used(before) + used(after) - 2;
    }

    private static int used(List<OutcomeWeek> weeks) {
        return Math.max(1, (int) weeks.stream().filter(week -> week.cases() > 0).count());
    }

    private static double pearson(List<OutcomeWeek> weeks) {
        double share = (double) OutcomeWeek.hits(weeks) / OutcomeWeek.cases(weeks);
        return share <= 0 || share >= 1
                ? 0
                : weeks.stream()
                        .filter(week -> week.cases() > 0)
                        .mapToDouble(week -> {
                            double away = week.hits() - week.cases() * share;
                            return away * away / (week.cases() * share * (1 - share));
                        })
                        .sum();
    }
}
