package org.integritydesk.insights.statistics;

import java.util.List;

/**
 * How much longer the time is after than before within which nine of ten cases are settled, with an interval.
 *
 * @param before hours
 * @param after hours
 * @param low of the interval of after divided by before
 * @param high of the interval of after divided by before
 */
public record QuantileRatio(double before, double after, double low, double high) {
    /** Of fewer times, the interval of their upper tenth ends at the longest one and says nothing. */
    static final int FEWEST = 20;

    private static final double NINE_OF_TEN = 0.9;

    /** Shorter times are told for this long, so that a ratio can be. */
    private static final double MINUTE = 1 / 60.0;

    /**
     * The ratio of two quantiles. Each has the interval of Woodruff (JASA 47, 1952): the times at both ends of the Wilson
     * interval of the share nine of ten, which needs no form of the distribution; weeks that differ by more than chance widen
     * it. Both become one of their ratio by the method of variance estimates recovery (Zou and Donner, Statistics in Medicine
     * 27, 2008), on logarithms.
     *
     * @param alpha how often the interval may miss the truth, on both sides together
     * @throws IllegalArgumentException a side has fewer than {@link #FEWEST} times
     */
    public static QuantileRatio of(List<OutcomeWeek> before, List<OutcomeWeek> after, double alpha) {
        List<Double> first = OutcomeWeek.hours(before);
        List<Double> then = OutcomeWeek.hours(after);
        if (Math.min(first.size(), then.size()) < FEWEST) {
            throw new IllegalArgumentException("Too few to compare: " + first.size() + " and " + then.size());
        }
        double was = at(first, NINE_OF_TEN, 0);
        double is = at(then, NINE_OF_TEN, 0);
        List<OutcomeWeek> late = late(before, was);
        List<OutcomeWeek> lateNow = late(after, is);
        double dispersion = Shares.dispersion(late, lateNow);
        double quantile = Shares.quantile(late, lateNow, alpha);
        Shares.Interval past = Shares.wilson(NINE_OF_TEN, first.size() / dispersion, quantile);
        Shares.Interval now = Shares.wilson(NINE_OF_TEN, then.size() / dispersion, quantile);
        double middle = Math.log(is / was);
        double down = Math.hypot(Math.log(is / at(then, now.low(), 0)), Math.log(at(first, past.high(), 1) / was));
        double up = Math.hypot(Math.log(at(then, now.high(), 1) / is), Math.log(was / at(first, past.low(), 0)));
        return new QuantileRatio(was, is, Math.exp(middle - down), Math.exp(middle + up));
    }

    /** Of each week, how many took longer than nine of ten of all. */
    private static List<OutcomeWeek> late(List<OutcomeWeek> weeks, double hours) {
        return weeks.stream()
                .map(week -> OutcomeWeek.share(week.cases(), (int)
                        week.hours().stream().filter(took -> took > hours).count()))
                .toList();
    }

    /** The time within which this share is settled, or the one so many places after it. */
    private static double at(List<Double> sorted, double share, int after) {
        int place = (int) Math.ceil(share * sorted.size()) - 1 + after;
        return Math.max(MINUTE, sorted.get(Math.clamp(place, 0, sorted.size() - 1)));
    }
}
