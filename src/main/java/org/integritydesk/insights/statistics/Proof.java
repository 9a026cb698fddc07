package org.integritydesk.insights.statistics;

import java.util.Locale;

/** Whether what was done had an effect on how often people ask. */
public sealed interface Proof {
    /** A sentence people read. */
    String sentence();

    /**
     * Nothing can be said yet.
     *
     * @param missing what is needed, a clause
     */
    record TooEarly(String missing) implements Proof {
        @Override
        public String sentence() {
            return "Too early: " + missing;
        }
    }

    /** What was measured says neither less nor more. */
    record NoEffect(Measured measured) implements Proof {
        @Override
        public String sentence() {
            return "No effect shown: " + measured.words();
        }
    }

    /** People ask less about it. */
    record Effective(Measured measured) implements Proof {
        @Override
        public String sentence() {
            return "Effective: " + measured.words();
        }
    }

    /** People ask more about it. */
    record Worse(Measured measured) implements Proof {
        @Override
        public String sentence() {
            return "Worse: " + measured.words();
        }
    }

    /**
     * What was looked at.
     *
     * @param weeks after the change
     * @param alpha how often the interval may miss the truth
     * @param before asks in the weeks before
     * @param after asks in the weeks after
     */
    record Measured(RateRatio ratio, int weeks, double alpha, int before, int after) {
        private static final int FEWEST_FOR_PERCENT = 5;
        private static final int FEWEST = 3;

        /** Whether there are enough asks for the ratio to be told, rather than the counts. */
        public boolean isTold() {
            return before >= FEWEST_FOR_PERCENT;
        }

        private String words() {
            String counts = few(before) + " before and " + few(after) + " in the " + weeks + " weeks after";
            return isTold()
                    ? String.format(
                            Locale.ROOT,
                            "%s; per other questions %s (%.0f %% interval: %s to %s)",
                            counts,
                            change(ratio.ratio()),
                            100 * (1 - alpha),
                            change(ratio.low()),
                            change(ratio.high()))
                    : counts;
        }

        private static String few(int count) {
            return count > 0 && count < FEWEST ? "fewer than " + FEWEST : count + " asks";
        }

        private static String change(double ratio) {
            long percent = Math.round(100 * (ratio - 1));
            return percent == 0 ? "the same" : Math.abs(percent) + " % " + (percent < 0 ? "fewer" : "more");
        }
    }
}
