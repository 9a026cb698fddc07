package org.integritydesk.insights;

import org.integritydesk.insights.InsightTable.Cell;
import org.jspecify.annotations.Nullable;

/** Makes cells, and hides what is too small to be told. */
public final class Cells {
    /** A cell that stands for fewer people or cases is hidden. */
    public static final int FEWEST = 3;

    private Cells() {}

    /** A value of the type that the column's kind names; null: there is nothing to tell. */
    public static Cell of(@Nullable Object value) {
        return value == null ? new Cell.None() : new Cell.Value(value);
    }

    /** How many people or cases; hidden if they are so few that somebody might know whom it is about. None is no secret. */
    public static Cell count(long count) {
        return count > 0 && count < FEWEST ? new Cell.Hidden() : new Cell.Value(count);
    }
}
