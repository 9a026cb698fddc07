package org.integritydesk.playground.rendering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.stream.Collectors;
import org.integritydesk.playground.surfaces.Blocks;
import org.integritydesk.playground.workspace.Json;

/** Block Kit as HTML. What it does not know it shows as a grey note, never silently. */
public final class BlockHtml {
    private final Scene scene;
    private final Elements elements;

    private BlockHtml(Scene scene) {
        this.scene = scene;
        this.elements = new Elements(scene);
    }

    /** All blocks, in order. */
    public static String toHtml(ArrayNode blocks, Scene scene) {
        BlockHtml html = new BlockHtml(scene);
        return Json.elements(blocks)
                .map(block -> "<div class=\"bk bk-"
                        + Html.escape(block.path("type").asText()) + "\">" + html.block(block) + "</div>")
                .collect(Collectors.joining());
    }

    private String block(JsonNode block) {
        return switch (block.path("type").asText()) {
            case "section" -> section(block);
            case "header" -> "<h3>" + TextObject.plain(block.path("text")) + "</h3>";
            case "divider" -> "<hr>";
            case "context" -> context(block);
            case "actions", "context_actions" -> elements.row(block);
            case "input" -> input(block);
            case "rich_text" -> new RichText(scene).block(block);
            case "image" -> image(block);
            case "markdown" -> MarkdownText.toHtml(block.path("text").asText());
            case "table", "data_table" -> new Tables(scene).toHtml(block);
            case "data_visualization" -> Charts.toHtml(block);
            case "alert" -> alert(block);
            default ->
                "<span class=\"bk-unsupported\">unsupported block: "
                        + Html.escape(block.path("type").asText()) + "</span>";
        };
    }

    private String section(JsonNode block) {
        String text = block.has("text")
                ? "<div class=\"bk-text\">" + TextObject.toHtml(block.path("text"), scene) + "</div>"
                : "";
        String fields = Json.elements(block.path("fields"))
                .map(field -> "<div>" + TextObject.toHtml(field, scene) + "</div>")
                .collect(Collectors.joining());
        String body = "<div class=\"bk-body\">" + text
                + (fields.isEmpty() ? "" : "<div class=\"bk-fields\">" + fields + "</div>") + "</div>";
        JsonNode accessory = block.path("accessory");
        return accessory.isObject()
                ? body + "<div class=\"bk-accessory\">" + elements.toHtml(new Blocks.Placed(block, accessory))
                        + "</div>"
                : body;
    }

    private String context(JsonNode block) {
        return Json.elements(block.path("elements"))
                .map(element -> element.path("type").asText().equals("image")
                        ? Elements.image(element)
                        : "<span>" + TextObject.toHtml(element, scene) + "</span>")
                .collect(Collectors.joining());
    }

    private String input(JsonNode block) {
        String id = block.path("block_id").asText();
        String error = scene.errors().getOrDefault(id, "");
        String hint = TextObject.toHtml(block.path("hint"), scene);
        return "<div class=\"bk-label\">" + TextObject.plain(block.path("label"))
                + (block.path("optional").asBoolean() ? " <small>(optional)</small>" : "") + "</div>"
                + elements.toHtml(new Blocks.Placed(block, block.path("element")))
                + (error.isEmpty() ? "" : "<div class=\"bk-error\" role=\"alert\">" + Html.escape(error) + "</div>")
                + (hint.isEmpty() ? "" : "<div class=\"bk-hint\">" + hint + "</div>");
    }

    private static String image(JsonNode block) {
        String title = TextObject.plain(block.path("title"));
        return (title.isEmpty() ? "" : "<div class=\"bk-hint\">" + title + "</div>") + Elements.image(block);
    }

    private String alert(JsonNode block) {
        String level = block.path("level").asText("info");
        return "<div class=\"bk-alert-box " + Html.escape(level) + "\" role=\"note\">"
                + TextObject.toHtml(block.path("text"), scene) + "</div>";
    }
}
