package org.integritydesk.insights;

import java.time.Duration;
import org.integritydesk.insights.InsightTable.Cell;

/** Cells that give nobody away (pure): fewer than three are hidden, and of fewer than five no share is told. */
final class SmallNumbers {
    static final int FEWEST = 3;
    static final int FEWEST_FOR_A_SHARE = 5;

    private SmallNumbers() {}

    /** A number of people or cases; that there are none is no secret. */
    static Cell count(long number) {
        return number > 0 && number < FEWEST ? new Cell.Hidden() : new Cell.Value(number);
    }

    /** Part of a whole. */
    static Cell share(long part, long whole) {
        if (whole == 0) {
            return new Cell.None();
        }
        return whole < FEWEST_FOR_A_SHARE || (part > 0 && part < FEWEST)
                ? new Cell.Hidden()
                : new Cell.Value(part / (double) whole);
    }

    /** A sum over so many cases. */
    static Cell number(double sum, long cases) {
        return cases == 0 ? new Cell.None() : cases < FEWEST ? new Cell.Hidden() : new Cell.Value(sum);
    }

    /** A time over so many cases. */
    static Cell hours(double hours, long cases) {
        return cases == 0
                ? new Cell.None()
                : cases < FEWEST ? new Cell.Hidden() : new Cell.Value(Duration.ofMinutes(Math.round(hours * 60)));
    }

    /** Asks for each hundred people who asked anything there. */
    static Cell perHundred(int asks, int askers, int activeAskers) {
        if (asks == 0 || activeAskers == 0) {
            return new Cell.None();
        }
        return asks < FEWEST || askers < FEWEST ? new Cell.Hidden() : new Cell.Value(100.0 * asks / activeAskers);
    }

    /** Words. */
    static Cell text(String words) {
        return words.isEmpty() ? new Cell.None() : new Cell.Value(words);
    }
}
