package org.integritydesk.insights.statistics;

import java.util.List;
import java.util.Optional;

/**
 * When a change is looked at: after four weeks, when only a clear one counts, and after eight, for the last time. Looking every
 * day until it says yes would say yes by chance; so the two looks share one {@linkplain #ALPHA error rate} (Bonferroni), most
 * of which the last look gets (as of O'Brien and Fleming, Biometrics 35, 1979).
 */
public final class LookPolicy {
    /** How many weeks after a change are looked at. */
    public static final int LAST = 8;

    static final int FIRST = 4;
    static final double FIRST_ALPHA = 0.01;
    static final double LAST_ALPHA = 0.04;

    /**
     * How often something that did nothing is called effective or worse, at either look: the stated error rate. Half of it
     * is that of "effective".
     */
    public static final double ALPHA = FIRST_ALPHA + LAST_ALPHA;

    private static final int WEEK = 7;

    private LookPolicy() {}

    /**
     * The last look so far.
     *
     * @param weeks that are looked at, in order
     * @param alpha of this look
     */
    record Look<T>(List<T> weeks, double alpha) {}

    /** Empty: it is too early for the first one. */
    static <T> Optional<Look<T>> at(List<T> weeks) {
        if (weeks.size() < FIRST) {
            return Optional.empty();
        }
        boolean last = weeks.size() >= LAST;
        return Optional.of(new Look<>(weeks.subList(0, last ? LAST : FIRST), last ? LAST_ALPHA : FIRST_ALPHA));
    }

    /**
     * What is said before the first look.
     *
     * @param days that are over
     */
    static Proof tooEarly(long days) {
        return new Proof.TooEarly((FIRST * WEEK - days) + " more days are needed");
    }
}
