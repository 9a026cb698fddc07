package org.integritydesk.insights;

import java.time.Duration;
import org.integritydesk.insights.InsightTable.Cell;
import org.jspecify.annotations.Nullable;

/** Makes cells that give nobody away (pure): fewer than three are hidden, and of fewer than five no share is told. */
public final class Cells {
    /** A cell that stands for fewer people or cases is hidden. */
    public static final int FEWEST = 3;

    /** Of fewer, no share is told. */
    public static final int FEWEST_FOR_A_SHARE = 5;

    private Cells() {}

    /** Whether somebody might know whom the number is about. That there are none is no secret. */
    public static boolean isHidden(long count) {
        return count > 0 && count < FEWEST;
    }

    /** A value of the type that the column's kind names; null: there is nothing to tell. */
    public static Cell of(@Nullable Object value) {
        return value == null ? new Cell.None() : new Cell.Value(value);
    }

    /** Words. */
    static Cell text(String words) {
        return words.isEmpty() ? new Cell.None() : new Cell.Value(words);
    }

    /** How many people or cases. */
    public static Cell count(long count) {
        return isHidden(count) ? new Cell.Hidden() : new Cell.Value(count);
    }

    /** Part of a whole. */
    static Cell share(long part, long whole) {
        if (whole == 0) {
            return new Cell.None();
        }
        return whole < FEWEST_FOR_A_SHARE || isHidden(part) ? new Cell.Hidden() : new Cell.Value(part / (double) whole);
    }

    /** A sum over so many cases. */
    static Cell number(double sum, long cases) {
        return cases == 0 ? new Cell.None() : isHidden(cases) ? new Cell.Hidden() : new Cell.Value(sum);
    }

    /** A mean over so many cases; of fewer than five there is none. */
    static Cell mean(long cases, @Nullable Double value) {
        return cases < FEWEST_FOR_A_SHARE || value == null ? new Cell.None() : new Cell.Value(value);
    }

    /**
     * A time over so many cases.
     *
     * @param seconds null: there were no cases
     */
    static Cell duration(long cases, @Nullable Double seconds) {
        if (cases == 0 || seconds == null) {
            return new Cell.None();
        }
        return isHidden(cases) ? new Cell.Hidden() : new Cell.Value(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    /** Asks for each hundred people who asked anything there. */
    static Cell perHundred(int asks, int askers, int activeAskers) {
        if (asks == 0 || activeAskers == 0) {
            return new Cell.None();
        }
        return asks < FEWEST || askers < FEWEST ? new Cell.Hidden() : new Cell.Value(100.0 * asks / activeAskers);
    }
}
