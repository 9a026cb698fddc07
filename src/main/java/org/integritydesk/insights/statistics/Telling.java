package org.integritydesk.insights.statistics;

import java.util.Locale;

/** Numbers in words that give nobody away. Pure. */
final class Telling {
    static final int FEWEST_FOR_PERCENT = 5;
    private static final int FEWEST = 3;
    private static final double TWO_DAYS = 48;
    private static final double DAY = 24;

    private Telling() {}

    static boolean isHidden(int count) {
        return count > 0 && count < FEWEST;
    }

    static String few(int count) {
        return isHidden(count) ? "fewer than " + FEWEST : Integer.toString(count);
    }

    static String asks(int count) {
        return isHidden(count) ? few(count) : count + " asks";
    }

    static String hours(double hours) {
        return hours < TWO_DAYS
                ? String.format(Locale.ROOT, "%.1f h", hours)
                : String.format(Locale.ROOT, "%.1f days", hours / DAY);
    }

    static String change(double ratio, String less, String more) {
        if (!Double.isFinite(ratio)) {
            return "any number of times " + more;
        }
        long percent = Math.round(100 * (ratio - 1));
        return percent == 0 ? "the same" : Math.abs(percent) + " % " + (percent < 0 ? less : more);
    }
}
