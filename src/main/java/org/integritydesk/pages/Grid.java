package org.integritydesk.pages;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.integritydesk.insights.CellText;
import org.integritydesk.insights.InsightTable;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;
import org.jspecify.annotations.Nullable;

/** A table as the page shows it. */
public record Grid(List<Head> heads, List<Line> lines) {
    /** Heading of a column. */
    public record Head(String title, boolean number) {}

    /**
     * A row.
     *
     * @param open address of the rows behind it; null: there are none
     */
    public record Line(@Nullable String open, List<Field> fields, List<Button> buttons) {}

    /** A cell: its words, and whether it is a number, and whether there is nothing to tell. */
    public record Field(String text, boolean number, boolean silent) {}

    /** Something to do with a row. */
    public record Button(String label, String address) {}

    /**
     * Draws a table.
     *
     * @param open address of the rows behind a row, by its key
     * @param buttons what can be done with a row, by its key
     */
    static Grid of(InsightTable table, Function<String, String> open, Function<String, List<Button>> buttons) {
        return new Grid(
                table.columns().stream()
                        .map(column -> new Head(column.title(), isNumber(column)))
                        .toList(),
                table.rows().stream()
                        .map(row -> line(table, row, open, buttons))
                        .toList());
    }

    /** Whether there is anything to do with any row. */
    public boolean hasButtons() {
        return lines.stream().anyMatch(line -> !line.buttons().isEmpty());
    }

    private static Line line(
            InsightTable table, Row row, Function<String, String> open, Function<String, List<Button>> buttons) {
        String key = row.key();
        return new Line(
                key == null ? null : open.apply(key),
                IntStream.range(0, row.cells().size())
                        .mapToObj(i -> field(table.columns().get(i), row.cells().get(i)))
                        .toList(),
                key == null ? List.of() : buttons.apply(key));
    }

    private static Field field(Column column, Cell cell) {
        return new Field(CellText.of(column.kind(), cell), isNumber(column), !(cell instanceof Cell.Value));
    }

    private static boolean isNumber(Column column) {
        return column.kind() != Kind.TEXT && column.kind() != Kind.DATE;
    }
}
