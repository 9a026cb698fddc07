package org.integritydesk.playground.rendering;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code table} and {@code data_table} blocks as HTML; the first row is the head. */
final class Tables {
    private final Scene scene;

    Tables(Scene scene) {
        this.scene = scene;
    }

    String toHtml(JsonNode block) {
        StringBuilder html = new StringBuilder("<div class=\"scroll-x\"><table>");
        if (block.has("caption")) {
            html.append("<caption>")
                    .append(Html.escape(block.path("caption").asText()))
                    .append("</caption>");
        }
        boolean head = true;
        for (JsonNode row : block.path("rows")) {
            html.append("<tr>");
            int column = 0;
            for (JsonNode cell : row) {
                html.append(cell(
                        cell, head ? "th" : "td", block.path("column_settings").path(column)));
                column++;
            }
            html.append("</tr>");
            head = false;
        }
        return html.append("</table></div>").toString();
    }

    private String cell(JsonNode cell, String tag, JsonNode settings) {
        String align = switch (settings.path("align").asText()) {
            case "right" -> " class=\"right\"";
            case "center" -> " class=\"center\"";
            default -> "";
        };
        return "<" + tag + align + ">" + content(cell) + "</" + tag + ">";
    }

    private String content(JsonNode cell) {
        return switch (cell.path("type").asText()) {
            case "rich_text" -> new RichText(scene).block(cell);
            case "raw_text" -> TextObject.plain(cell);
            case "raw_number" ->
                Html.escape(cell.path("value").asText(cell.path("text").asText()));
            default -> Html.escape(cell.path("text").asText());
        };
    }
}
