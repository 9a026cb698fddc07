package org.integritydesk.insights.statistics;

import java.util.Optional;

/** Whether what was done had the effect that it was done for. */
public sealed interface Proof {
    /** A sentence people read. */
    String sentence();

    /** What was measured; empty: nothing was. */
    default Optional<Measured> measurement() {
        return switch (this) {
            case TooEarly unused -> Optional.empty();
            case NotMeasured unused -> Optional.empty();
            case Reported unused -> Optional.empty();
            case NoEffect(Measured measured) -> Optional.of(measured);
            case Effective(Measured measured) -> Optional.of(measured);
            case Worse(Measured measured) -> Optional.of(measured);
        };
    }

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

    /** It is better than before. */
    record Effective(Measured measured) implements Proof {
        @Override
        public String sentence() {
            return "Effective: " + measured.words();
        }
    }

    /** It is worse than before. */
    record Worse(Measured measured) implements Proof {
        @Override
        public String sentence() {
            return "Worse: " + measured.words();
        }
    }

    /**
     * The desk cannot see what it was done for, and nobody has said what came of it.
     *
     * @param unknown what the desk does not know, a clause
     */
    record NotMeasured(String unknown) implements Proof {
        @Override
        public String sentence() {
            return "Not measured: " + unknown;
        }
    }

    /**
     * Somebody said what came of it; the desk does not know.
     *
     * @param words theirs
     */
    record Reported(String words) implements Proof {
        @Override
        public String sentence() {
            return "Reported, not measured: " + words;
        }
    }

    /** Nothing can be said of so few cases. */
    static Proof tooFew(int fewest, int before, int after) {
        return new TooEarly("at least " + fewest + " cases before and after are needed; there were "
                + Telling.few(before) + " and " + Telling.few(after));
    }

    /** The verdict that an interval allows: better if all of it is below, worse if all of it is above. */
    static Proof of(Measured measured, double low, double high, double same) {
        if (high < same) {
            return new Effective(measured);
        }
        return low > same ? new Worse(measured) : new NoEffect(measured);
    }
}
