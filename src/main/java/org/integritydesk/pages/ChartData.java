package org.integritydesk.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.insights.CellText;
import org.integritydesk.insights.InsightTable;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;
import org.integritydesk.insights.InsightView;
import org.jspecify.annotations.Nullable;

/**
 * What a chart draws.
 *
 * @param form {@code bar} or {@code line}
 * @param stacked whether values are on top of each other
 * @param categories along the axis
 */
record ChartData(String form, boolean stacked, List<String> categories, List<Series> series) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A line, or the bars of one colour; null where there is nothing to show. */
    record Series(String name, boolean share, List<@Nullable Double> values) {}

    static ChartData of(InsightView.Chart chart, InsightTable table) {
        int category = index(table, chart.category());
        Kind kind = table.columns().get(category).kind();
        return new ChartData(
                switch (chart.form()) {
                    case BAR, STACK -> "bar";
                    case LINE -> "line";
                },
                chart.form() == InsightView.Chart.Form.STACK,
                table.rows().stream()
                        .map(row -> CellText.of(kind, row.cells().get(category)))
                        .toList(),
                chart.values().stream().map(name -> series(table, name)).toList());
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A chart of words and numbers is JSON", e);
        }
    }

    private static Series series(InsightTable table, String name) {
        int index = index(table, name);
        List<@Nullable Double> values = new ArrayList<>();
        for (Row row : table.rows()) {
            values.add(number(row.cells().get(index)));
        }
        Column column = table.columns().get(index);
        return new Series(column.title(), column.kind() == Kind.SHARE, values);
    }

    /** Durations are drawn in hours. */
    private static @Nullable Double number(Cell cell) {
        return switch (cell) {
            case Cell.Value(Number number) -> number.doubleValue();
            case Cell.Value(Duration time) -> time.toMinutes() / 60.0;
            case Cell.Value _, Cell.None _, Cell.Hidden _, Cell.Withheld _ -> null;
        };
    }

    private static int index(InsightTable table, String name) {
        return table.columns().stream().map(Column::name).toList().indexOf(name);
    }
}
