package org.integritydesk.insights.statistics;

import java.time.LocalDate;
import java.util.List;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.insights.statistics.Proof.Measured;

/**
 * Judges a change by the weeks before it and the weeks after it. It looks twice: after four weeks, when only a clear change
 * counts, and after eight, when it looks for the last time. Looking every day until it says yes would say yes by chance; so
 * the two looks share one {@linkplain #ALPHA error rate} (Bonferroni), most of which the last look gets (as of O'Brien and
 * Fleming, Biometrics 35, 1979).
 */
public final class ProofPolicy {
    /** How many weeks before a change are kept as its baseline. */
    public static final int BASELINE_WEEKS = 8;

    /** How many weeks after a change are looked at. */
    public static final int LAST_LOOK = 8;

    static final int FIRST_LOOK = 4;
    static final double FIRST_ALPHA = 0.01;
    static final double LAST_ALPHA = 0.04;

    /**
     * How often something that did nothing is called effective or worse, at either look: the stated error rate. Half of it
     * is that of "effective".
     */
    public static final double ALPHA = FIRST_ALPHA + LAST_ALPHA;

    private static final int WEEK = 7;

    private ProofPolicy() {}

    /** First day of the baseline of something that begins on this day. */
    public static LocalDate baselineFrom(LocalDate start) {
        return start.minusWeeks(BASELINE_WEEKS);
    }

    /** Day after the last one that is looked at of something done on this day; never later than today, which is not over. */
    public static LocalDate until(LocalDate done, LocalDate today) {
        LocalDate last = done.plusDays(1).plusWeeks(LAST_LOOK);
        return last.isBefore(today) ? last : today;
    }

    /**
     * The verdict.
     *
     * @param before the days before the change, in order
     * @param after the days after the change so far, in order
     */
    public static Proof judge(List<DayCount> before, List<DayCount> after) {
        List<Volume> baseline = Volume.weeks(before);
        List<Volume> since = Volume.weeks(after);
        Volume first = Volume.total(baseline);
        if (first.asks() == 0) {
            return new Proof.TooEarly("nobody asked in the weeks before, so there is nothing to compare with");
        }
        if (since.size() < FIRST_LOOK) {
            return new Proof.TooEarly((FIRST_LOOK * WEEK - after.size()) + " more days are needed");
        }
        int weeks = since.size() < LAST_LOOK ? FIRST_LOOK : LAST_LOOK;
        List<Volume> looked = since.subList(0, weeks);
        Volume then = Volume.total(looked);
        if (first.others() == 0 || then.others() == 0) {
            return new Proof.TooEarly("questions about anything else are needed, to compare with");
        }
        double alpha = weeks == LAST_LOOK ? LAST_ALPHA : FIRST_ALPHA;
        RateRatio ratio = RateRatio.of(baseline, looked, alpha);
        Measured measured = new Measured(ratio, weeks, alpha, first.asks(), then.asks());
        if (ratio.high() < 1) {
            return new Proof.Effective(measured);
        }
        return ratio.low() > 1 ? new Proof.Worse(measured) : new Proof.NoEffect(measured);
    }
}
