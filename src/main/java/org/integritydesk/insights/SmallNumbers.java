package org.integritydesk.insights;

import java.time.Duration;
import org.integritydesk.insights.InsightTable.Cell;
import org.jspecify.annotations.Nullable;

/** Cells that point at nobody (pure): one or two of anything are hidden, and of fewer than five there is no share. */
final class SmallNumbers {
    private static final int SMALLEST_CELL = 3;
    private static final int FEWEST_FOR_SHARE = 5;

    private SmallNumbers() {}

    static boolean isHidden(long count) {
        return count > 0 && count < SMALLEST_CELL;
    }

    static Cell count(long count) {
        return isHidden(count) ? new Cell.Hidden() : new Cell.Value(count);
    }

    static Cell share(long part, long whole) {
        if (whole < FEWEST_FOR_SHARE) {
            return new Cell.None();
        }
        return isHidden(part) ? new Cell.Hidden() : new Cell.Value((double) part / whole);
    }

    /**
     * A duration over some cases.
     *
     * @param seconds null: there were no cases
     */
    static Cell duration(long cases, @Nullable Double seconds) {
        if (cases == 0 || seconds == null) {
            return new Cell.None();
        }
        return isHidden(cases) ? new Cell.Hidden() : new Cell.Value(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    /** A mean over some cases; of fewer than five there is none. */
    static Cell mean(long cases, @Nullable Double value) {
        return cases < FEWEST_FOR_SHARE || value == null ? new Cell.None() : new Cell.Value(value);
    }
}
