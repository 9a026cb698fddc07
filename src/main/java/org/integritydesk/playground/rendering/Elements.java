package org.integritydesk.playground.rendering;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import org.integritydesk.playground.surfaces.Blocks;
import org.integritydesk.playground.workspace.Json;

/** Block elements as HTML: buttons and menus here, fields by {@link Fields}. */
final class Elements {
    private final Fields fields;

    Elements(Scene scene) {
        this.fields = new Fields(scene);
    }

    String toHtml(Blocks.Placed placed) {
        return switch (placed.type()) {
            case "button" -> button(placed);
            case "icon_button" ->
                plainButton(placed, TextObject.plain(placed.element().path("text")), "");
            case "feedback_buttons" -> feedback(placed);
            case "overflow" -> overflow(placed);
            case "image" -> image(placed.element());
            default -> fields.toHtml(placed);
        };
    }

    private static String button(Blocks.Placed placed) {
        JsonNode element = placed.element();
        String style = switch (element.path("style").asText()) {
            case "primary" -> "primary";
            case "danger" -> "danger";
            default -> "";
        };
        String label = TextObject.plain(element.path("text"));
        if (!element.has("url")) {
            return plainButton(placed, label, style);
        }
        String anchor = Html.link(element.path("url").asText(), label + " <span aria-hidden=\"true\">↗</span>");
        return "<span class=\"bk-button link " + style + "\"" + Acting.onClick(placed, "") + ">" + anchor + "</span>";
    }

    private static String plainButton(Blocks.Placed placed, String label, String style) {
        String spoken = placed.element().path("accessibility_label").asText("");
        String aria = spoken.isEmpty() ? "" : " aria-label=\"" + Html.escape(spoken) + "\"";
        return "<button type=\"button\" class=\"bk-button " + style + "\"" + aria + Acting.onClick(placed, "") + ">"
                + label + "</button>";
    }

    private static String feedback(Blocks.Placed placed) {
        JsonNode positive = placed.element().path("positive_button");
        JsonNode negative = placed.element().path("negative_button");
        return feedbackButton(placed, positive, "👍") + feedbackButton(placed, negative, "👎");
    }

    private static String feedbackButton(Blocks.Placed placed, JsonNode button, String icon) {
        String label = TextObject.plain(button.path("text"));
        return "<button type=\"button\" class=\"bk-button icon\" title=\"" + label + "\" aria-label=\"" + label + "\""
                + Acting.onClick(placed, button.path("value").asText()) + ">" + icon + "</button>";
    }

    private static String overflow(Blocks.Placed placed) {
        String items = Blocks.options(placed.element()).stream()
                .map(option -> "<button type=\"button\" class=\"menu-item\""
                        + Acting.onClick(placed, option.path("value").asText()) + ">"
                        + TextObject.plain(option.path("text")) + "</button>")
                .collect(Collectors.joining());
        return "<details class=\"menu\"><summary class=\"bk-button icon\" aria-label=\"More actions\">⋯</summary>"
                + "<div class=\"menu-items\">" + items + "</div></details>";
    }

    /** An image element or the image of an image block. Only images of this machine load; others show their text. */
    static String image(JsonNode image) {
        String url = image.path("image_url").asText("");
        String alt = Html.escape(image.path("alt_text").asText("image"));
        boolean local = url.startsWith("data:image/")
                || url.startsWith("/")
                || url.matches("http://(localhost|127\\.0\\.0\\.1)[:/].*");
        return local
                ? "<img src=\"" + Html.escape(url) + "\" alt=\"" + alt + "\" loading=\"lazy\">"
                : "<span class=\"bk-image\" role=\"img\" aria-label=\"" + alt + "\">🖼️ " + alt + "</span>";
    }

    /** All elements of an actions block. */
    String row(JsonNode block) {
        return Json.elements(block.path("elements"))
                .map(element -> toHtml(new Blocks.Placed(block, element)))
                .collect(Collectors.joining());
    }
}
