package org.integritydesk.playground.rendering;

import com.fasterxml.jackson.databind.JsonNode;

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
        for (JsonNode each : series) {
            for (JsonNode point : each.path("data")) {
                bar(
                        html,
                        each.path("name").asText() + ": " + point.path("label").asText(),
                        point.path("value"),
                        most);
            }
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

    private static void bar(StringBuilder html, String name, JsonNode value, double most) {
        html.append("<tr><td>")
                .append(Html.escape(name))
                .append("</td><td><meter min=\"0\" max=\"")
                .append(most)
                .append("\" value=\"")
                .append(value.asDouble())
                .append("\"></meter> ")
                .append(Html.escape(value.asText()))
                .append("</td></tr>");
    }
}
