package org.integritydesk.playground.surfaces;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Slack's limits on charts, as its Block Kit reference has them. */
final class ChartRules {
    private static final int TITLE = 50;
    private static final int NAME = 20;
    private static final int MOST_SERIES = 6;
    private static final int MOST_POINTS = 20;

    private ChartRules() {}

    static void check(JsonNode block, String at, List<String> problems) {
        length(block.path("title"), TITLE, at + "/title", problems);
        JsonNode chart = block.path("chart");
        if (chart.path("type").asText().equals("pie")) {
            count(chart.path("segments"), MOST_SERIES, at + "/chart/segments", problems);
            return;
        }
        JsonNode categories = chart.at("/axis_config/categories");
        count(categories, MOST_POINTS, at + "/chart/axis_config/categories", problems);
        count(chart.path("series"), MOST_SERIES, at + "/chart/series", problems);
        Set<String> names = new HashSet<>();
        for (JsonNode series : chart.path("series")) {
            length(series.path("name"), NAME, at + "/chart/series/name", problems);
            if (!names.add(series.path("name").asText())) {
                problems.add(BlockRules.problem("series names must be unique", at + "/chart/series"));
            }
            if (!labels(series.path("data")).equals(labels(categories))
                    || series.path("data").size() != categories.size()) {
                problems.add(BlockRules.problem("each series needs one point per category", at + "/chart/series"));
            }
        }
        categories.forEach(category -> length(category, NAME, at + "/chart/axis_config/categories", problems));
    }

    private static Set<String> labels(JsonNode list) {
        Set<String> labels = new HashSet<>();
        list.forEach(each ->
                labels.add(each.isTextual() ? each.asText() : each.path("label").asText()));
        return labels;
    }

    private static void length(JsonNode text, int most, String at, List<String> problems) {
        if (text.asText("").isEmpty() || text.asText().length() > most) {
            problems.add(BlockRules.problem("must be 1 to " + most + " characters", at));
        }
    }

    private static void count(JsonNode list, int most, String at, List<String> problems) {
        if (list.isEmpty() || list.size() > most) {
            problems.add(BlockRules.problem("1 to " + most + " items allowed", at));
        }
    }
}
