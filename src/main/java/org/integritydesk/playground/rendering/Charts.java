package org.integritydesk.playground.rendering;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** {@code data_visualization} blocks as HTML: the numbers in a table, each with a bar. */
final class Charts {
    private Charts() {}

    static String toHtml(JsonNode block) {
        JsonNode chart = block.path("chart");
        StringBuilder html = new StringBuilder("<div class=\"scroll-x\"><table><caption>")
                .append(Html.escape(block.path("title").asText()))
                .append("</caption>");
        JsonNode series = chart.has("series") ? chart.path("series") : block.path("none");
        double most = 1;
        for (JsonNode each : series) {
            for (JsonNode point : each.path("data")) {
                most = Math.max(most, point.path("value").asDouble());
            }
        }
        if (!series.isEmpty()) {
            grouped(html, series, most);
        }
        for (JsonNode segment : chart.path("segments")) {
            bar(
                    html,
                    segment.path("label").asText(),
                    segment.path("value"),
                    segment.path("value").asDouble());
        }
        return html.append("</table></div>").toString();
    }

    /** A row for each label, a column for each series, so that what is compared stands side by side. */
    private static void grouped(StringBuilder html, JsonNode series, double most) {
        html.append("<tr><th></th>");
        Set<String> labels = new LinkedHashSet<>();
        for (JsonNode each : series) {
            html.append("<th>").append(Html.escape(each.path("name").asText())).append("</th>");
            each.path("data").forEach(point -> labels.add(point.path("label").asText()));
        }
        html.append("</tr>");
        for (String label : labels) {
            html.append("<tr><td>").append(Html.escape(label)).append("</td>");
            for (JsonNode each : series) {
                html.append("<td>");
                for (JsonNode point : each.path("data")) {
                    if (point.path("label").asText().equals(label)) {
                        meter(html, point.path("value"), most);
                    }
                }
                html.append("</td>");
            }
            html.append("</tr>");
        }
    }

    private static void bar(StringBuilder html, String name, JsonNode value, double most) {
        html.append("<tr><td>").append(Html.escape(name)).append("</td><td>");
        meter(html, value, most);
        html.append("</td></tr>");
    }

    private static void meter(StringBuilder html, JsonNode value, double most) {
        html.append("<meter min=\"0\" max=\"")
                .append(most)
                .append("\" value=\"")
                .append(value.asDouble())
                .append("\"></meter> ")
                .append(Html.escape(value.asText()));
    }
}
