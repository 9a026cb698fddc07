package org.integritydesk.insights;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures as data: the page draws it, the REST interface writes it as JSON and CSV. */
public record InsightTable(List<Column> columns, List<Row> rows) {
    /** @throws IllegalArgumentException a row has another number of cells than there are columns */
    public InsightTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("Every row has a cell for every column");
        }
    }

    /**
     * A column.
     *
     * @param name the field's name in JSON and CSV, such as {@code askers}
     * @param title what people read
     */
    public record Column(String name, String title, Kind kind) {}

    /** What a column holds. Java types of the values: see each. */
    public enum Kind {
        /** {@link String}. */
        TEXT,
        /** {@link Long}. */
        COUNT,
        /** {@link Double}, from 0 to 1. */
        SHARE,
        /** {@link Double}. */
        NUMBER,
        /** {@link java.time.Duration}. */
        DURATION,
        /** {@link java.time.LocalDate}. */
        DATE,
        /** {@link String}: a ticket's number, such as {@code INT-1001}. */
        TICKET
    }

    /**
     * A row.
     *
     * @param key stands for it in addresses; null: nothing is behind it
     * @param cells in the order of the columns
     */
    public record Row(@Nullable String key, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What is in a cell. */
    public sealed interface Cell {
        /** A value of the type that the column's kind names. */
        record Value(Object value) implements Cell {}

        /** There is nothing to tell. */
        record None() implements Cell {}

        /** Too few people or cases to tell. */
        record Hidden() implements Cell {}

        /** Enough to tell, but another cell that is hidden could be worked out from it. */
        record Withheld() implements Cell {}
    }
}
