package org.integritydesk.insights.statistics;

import java.util.Locale;

/** What was looked at, and what it came to. Fewer than three are never told, and of few there are no percentages. */
public sealed interface Measured {
    /** A clause people read. */
    String words();

    /**
     * How often a theme was asked about.
     *
     * @param weeks after the change
     * @param alpha how often the interval may miss the truth
     * @param before asks in the weeks before
     * @param after asks in the weeks after
     */
    record Asks(RateRatio ratio, int weeks, double alpha, int before, int after) implements Measured {
        /** Whether there are enough asks for the ratio to be told, rather than the counts; no hidden count follows from it. */
        public boolean isTold() {
            return before >= Telling.FEWEST_FOR_PERCENT && !Telling.isHidden(after);
        }

        @Override
        public String words() {
            String counts =
                    Telling.asks(before) + " before and " + Telling.asks(after) + " in the " + weeks + " weeks after";
            return isTold()
                    ? String.format(
                            Locale.ROOT,
                            "%s; per other questions %s (%.0f %% interval: %s to %s)",
                            counts,
                            Telling.change(ratio.ratio(), "fewer", "more"),
                            100 * (1 - alpha),
                            Telling.change(ratio.low(), "fewer", "more"),
                            Telling.change(ratio.high(), "fewer", "more"))
                    : counts;
        }
    }

    /**
     * Of which share of cases something was so.
     *
     * @param of what the cases and the hits are, such as "questions were asked again within seven days"
     * @param weeks after the change
     * @param before cases in the weeks before
     * @param hitsBefore of these
     * @param after cases in the weeks after
     * @param hitsAfter of these
     */
    record Share(
            ShareDifference difference,
            String of,
            int weeks,
            double alpha,
            int before,
            int hitsBefore,
            int after,
            int hitsAfter)
            implements Measured {
        @Override
        public String words() {
            String counts = Telling.few(hitsBefore) + " of " + Telling.few(before) + " " + of + " before and "
                    + Telling.few(hitsAfter) + " of " + Telling.few(after) + " in the " + weeks + " weeks after";
            return Telling.isHidden(hitsBefore)
                            || Telling.isHidden(hitsAfter)
                            || Math.min(before, after) < Telling.FEWEST_FOR_PERCENT
                    ? counts
                    : String.format(
                            Locale.ROOT,
                            "%s; %.0f %% to %.0f %%, %+.0f points (%.0f %% interval: %+.0f to %+.0f)",
                            counts,
                            100 * difference.before(),
                            100 * difference.after(),
                            100 * (difference.after() - difference.before()),
                            100 * (1 - alpha),
                            100 * difference.low(),
                            100 * difference.high());
        }
    }

    /**
     * Within which time nine of ten cases are settled.
     *
     * @param weeks after the change
     * @param before cases in the weeks before
     * @param after cases in the weeks after
     */
    record Time(QuantileRatio ratio, int weeks, double alpha, int before, int after) implements Measured {
        @Override
        public String words() {
            return String.format(
                    Locale.ROOT,
                    "nine of ten of %d tickets settled within %s before, and of %d within %s in the %d weeks after; %s"
                            + " (%.0f %% interval: %s to %s)",
                    before,
                    Telling.hours(ratio.before()),
                    after,
                    Telling.hours(ratio.after()),
                    weeks,
                    Telling.change(ratio.after() / ratio.before(), "sooner", "later"),
                    100 * (1 - alpha),
                    Telling.change(ratio.low(), "sooner", "later"),
                    Telling.change(ratio.high(), "sooner", "later"));
        }
    }

    /**
     * What was wanted is there, which needs no statistics.
     *
     * @param words a clause
     */
    record There(String words) implements Measured {}
}
