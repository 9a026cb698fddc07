package org.integritydesk.insights.statistics;

import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How much more often something is asked about after than before, for as many other questions, with an interval.
 *
 * @param ratio after to before; 0.5: half as often
 * @param low of the interval
 * @param high of the interval; infinite when nothing bounds it
 * @param dispersion variance of the weekly counts in units of their mean, at least 1; above 1, weeks differ by more than
 *     chance, and the interval is wider for it
 */
public record RateRatio(double ratio, double low, double high, double dispersion) {
    /** With fewer asks on a side, a logarithm of a count is no normal variable. */
    static final int TINY = 10;

    /**
     * The ratio of the weeks after to the weeks before. Weekly counts vary by more than chance, so the interval is that of a
     * quasi-Poisson model with the dispersion that the weeks themselves show, and Student's t for having estimated it
     * (McCullagh and Nelder, Generalized Linear Models, 2nd ed. 1989, sections 4.5 and 9.2). Tiny counts get the exact interval
     * of the binomial that one count is, given the sum of both (Clopper and Pearson 1934; Fay, The R Journal 2(1), 2010), of
     * counts made smaller by the dispersion. Not covered: interest that lingers from one week to the next.
     *
     * @param alpha how often the interval may miss the truth, on both sides together
     * @throws IllegalArgumentException nothing was asked before about the theme, or about anything else on either side
     */
    public static RateRatio of(List<Volume> before, List<Volume> after, double alpha) {
        Volume first = Volume.total(before);
        Volume then = Volume.total(after);
        if (first.asks() == 0 || first.others() == 0 || then.others() == 0) {
            throw new IllegalArgumentException("There is nothing to compare: " + first + " and " + then);
        }
        int freedom = before.size() + after.size() - 2;
        double dispersion = freedom < 1 ? 1 : Math.max(1, (pearson(before, first) + pearson(after, then)) / freedom);
        double ratio = then.rate() / first.rate();
        if (freedom < 1 || Math.min(first.asks(), then.asks()) < TINY) {
            return exact(first, then, dispersion, alpha);
        }
        double error = Math.sqrt(dispersion * (1.0 / first.asks() + 1.0 / then.asks()));
        double reach = TDistribution.of(freedom).inverseSurvivalProbability(alpha / 2) * error;
        return new RateRatio(ratio, ratio * Math.exp(-reach), ratio * Math.exp(reach), dispersion);
    }

    private static double pearson(List<Volume> weeks, Volume total) {
        return weeks.stream()
                .filter(week -> week.others() > 0 && total.asks() > 0)
                .mapToDouble(week -> {
                    double expected = week.others() * total.rate();
                    return (week.asks() - expected) * (week.asks() - expected) / expected;
                })
                .sum();
    }

    private static RateRatio exact(Volume first, Volume then, double dispersion, double alpha) {
        double before = first.asks() / dispersion;
        double after = then.asks() / dispersion;
        double low = after == 0 ? 0 : BetaDistribution.of(after, before + 1).inverseCumulativeProbability(alpha / 2);
        double high = BetaDistribution.of(after + 1, before).inverseSurvivalProbability(alpha / 2);
        double exposure = (double) first.others() / then.others();
        return new RateRatio(
                then.rate() / first.rate(), low / (1 - low) * exposure, high / (1 - high) * exposure, dispersion);
    }
}
