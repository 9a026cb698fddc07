package org.integritydesk.insights;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A table as JSON: days as {@code 2026-11-01}, durations as {@code PT3H20M}, shares from 0 to 1.
 *
 * @param items rows, in their order
 * @param next where the next page begins; null: there is none
 */
public record TableBody(
        List<Column> columns,
        List<Item> items,
        @JsonInclude @Nullable String next) {
    private static final Map<String, Boolean> HIDDEN = Map.of("hidden", true);

    public TableBody {
        columns = List.copyOf(columns);
        items = List.copyOf(items);
    }

    /** A column. */
    public record Column(String name, String title, Kind kind) {}

    /**
     * A row.
     *
     * @param key stands for it in addresses; null: nothing is behind it
     * @param values by the names of the columns; null: nothing to tell; {@code {"hidden": true}}: too few people or cases to tell, or
     *     it would give such a one away
     */
    public record Item(@Nullable String key, Map<String, @Nullable Object> values) {}

    /** The whole table. */
    public static TableBody of(InsightTable table) {
        return of(table, 0, table.rows().size());
    }

    /**
     * A page of the table; the cursor is the number of its first row.
     *
     * @param first row, from 0
     * @param most rows
     */
    public static TableBody of(InsightTable table, int first, int most) {
        int size = table.rows().size();
        int from = Math.min(first, size);
        int to = Math.min(size, from + most);
        return new TableBody(
                table.columns().stream()
                        .map(column -> new Column(column.name(), column.title(), column.kind()))
                        .toList(),
                table.rows().subList(from, to).stream()
                        .map(row -> item(table, row))
                        .toList(),
                to < size ? Integer.toString(to) : null);
    }

    private static Item item(InsightTable table, InsightTable.Row row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            values.put(table.columns().get(i).name(), value(row.cells().get(i)));
        }
        return new Item(row.key(), values);
    }

    private static @Nullable Object value(Cell cell) {
        return switch (cell) {
            case Cell.None() -> null;
            case Cell.Hidden(), Cell.Withheld() -> HIDDEN;
            case Cell.Value(Long count) -> count;
            case Cell.Value(Double number) -> number;
            case Cell.Value(Object value) -> value.toString();
        };
    }
}
