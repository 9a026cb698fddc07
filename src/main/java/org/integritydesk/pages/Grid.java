package org.integritydesk.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
    /** Longer words need some room, so that they do not become a column of single words. */
    private static final int LONG = 40;

    /** Heading of a column. */
    public record Head(String title, boolean number) {}

    /**
     * A row.
     *
     * @param open address of the rows behind it; null: there are none
     */
    public record Line(@Nullable String open, List<Field> fields, List<Button> buttons) {}

    /**
     * A cell.
     *
     * @param look what it is drawn as: {@code number}, {@code day}, {@code long}, {@code silent}
     * @param open address of what it names; null: it names nothing
     */
    public record Field(String text, String look, @Nullable String open) {}

    /** A cell under the title of its column. */
    public record Fact(String title, String text) {}

    /** Something to do with a row. */
    public record Button(String label, String address) {}

    /**
     * Draws a table.
     *
     * @param without names of columns that are left out
     * @param open address of the rows behind a row, by its key
     * @param buttons what can be done with a row, by its key
     */
    static Grid of(
            InsightTable table,
            Set<String> without,
            Function<String, String> open,
            Function<String, List<Button>> buttons) {
        List<Column> columns = table.columns();
        int[] shown = IntStream.range(0, columns.size())
                .filter(i -> !without.contains(columns.get(i).name()))
                .toArray();
        return new Grid(
                Arrays.stream(shown)
                        .mapToObj(columns::get)
                        .map(column -> new Head(column.title(), isNumber(column)))
                        .toList(),
                table.rows().stream()
                        .map(row -> line(columns, shown, row, open, buttons))
                        .toList());
    }

    /** Draws a table that nothing is behind, and nothing can be done with. */
    static Grid of(InsightTable table) {
        return of(table, Set.of(), key -> "", key -> List.of());
    }

    /** What is left of a row beside its name, under the titles of the columns. */
    static List<Fact> facts(InsightTable table, Row row) {
        return IntStream.range(1, row.cells().size())
                .mapToObj(i -> {
                    Column column = table.columns().get(i);
                    return new Fact(
                            column.title(),
                            CellText.of(column.kind(), row.cells().get(i)));
                })
                .toList();
    }

    /** Whether there is anything to do with any row. */
    public boolean hasButtons() {
        return lines.stream().anyMatch(line -> !line.buttons().isEmpty());
    }

    private static Line line(
            List<Column> columns,
            int[] shown,
            Row row,
            Function<String, String> open,
            Function<String, List<Button>> buttons) {
        String key = row.key();
        return new Line(
                key == null ? null : open.apply(key),
                Arrays.stream(shown)
                        .mapToObj(i -> field(columns.get(i), row.cells().get(i)))
                        .toList(),
                key == null ? List.of() : buttons.apply(key));
    }

    private static Field field(Column column, Cell cell) {
        String text = CellText.of(column.kind(), cell);
        boolean told = cell instanceof Cell.Value;
        String look =
                isNumber(column) ? "number" : column.kind() == Kind.DATE ? "day" : text.length() > LONG ? "long" : "";
        return new Field(
                text,
                told ? look : look + " silent",
                told && column.kind() == Kind.TICKET ? TicketResource.address(text) : null);
    }

    private static boolean isNumber(Column column) {
        return switch (column.kind()) {
            case TEXT, DATE, TICKET -> false;
            case COUNT, SHARE, NUMBER, DURATION -> true;
        };
    }
}
