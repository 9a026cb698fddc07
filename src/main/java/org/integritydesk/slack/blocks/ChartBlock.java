package org.integritydesk.slack.blocks;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Slack's bar chart, which the SDK does not know yet; two in a message at most. */
public record ChartBlock(String type, @Nullable String blockId, String title, Drawing chart) implements LayoutBlock {
    private static final int TITLE = 50;
    private static final int NAME = 20;

    /** What is drawn. */
    record Drawing(String type, List<Series> series, Axis axisConfig) {}

    /** Bars of one colour. */
    record Series(String name, List<Point> data) {}

    /** One bar. */
    record Point(String label, int value) {}

    /** What stands below the bars. */
    record Axis(List<String> categories) {}

    /** Bars side by side; names and titles are shortened to what Slack takes, and must differ then. */
    public static ChartBlock bars(Chart chart) {
        List<String> categories = chart.categories().stream()
                .map(category -> Texts.shorten(category, NAME))
                .toList();
        return new ChartBlock(
                "data_visualization",
                null,
                Texts.shorten(chart.title(), TITLE),
                new Drawing(
                        "bar",
                        chart.series().stream()
                                .map(series -> series(series, categories))
                                .toList(),
                        new Axis(categories)));
    }

    private static Series series(Chart.Series series, List<String> categories) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            points.add(new Point(categories.get(i), series.values().get(i)));
        }
        return new Series(Texts.shorten(series.name(), NAME), points);
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public @Nullable String getBlockId() {
        return blockId;
    }
}
