package org.integritydesk.playground.rendering;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import org.integritydesk.playground.workspace.Json;

/** {@code rich_text} blocks as HTML. */
final class RichText {
    private final Scene scene;

    RichText(Scene scene) {
        this.scene = scene;
    }

    String block(JsonNode block) {
        return Json.elements(block.path("elements")).map(this::part).collect(Collectors.joining());
    }

    private String part(JsonNode part) {
        return switch (part.path("type").asText()) {
            case "rich_text_section" -> "<p>" + inline(part) + "</p>";
            case "rich_text_quote" -> "<blockquote>" + inline(part) + "</blockquote>";
            case "rich_text_preformatted" -> "<pre>" + inline(part) + "</pre>";
            case "rich_text_list" -> list(part);
            default ->
                "<p class=\"bk-unsupported\">unsupported: "
                        + Html.escape(part.path("type").asText()) + "</p>";
        };
    }

    private String list(JsonNode list) {
        String tag = list.path("style").asText().equals("ordered") ? "ol" : "ul";
        int indent = Math.clamp(list.path("indent").asInt(), 0, 8);
        String items = Json.elements(list.path("elements"))
                .map(item -> "<li>" + inline(item) + "</li>")
                .collect(Collectors.joining());
        return "<" + tag + " class=\"indent-" + indent + "\">" + items + "</" + tag + ">";
    }

    /** The elements of a section, quote, preformatted part or table cell. */
    String inline(JsonNode parent) {
        return Json.elements(parent.path("elements")).map(this::element).collect(Collectors.joining());
    }

    private String element(JsonNode element) {
        String html = switch (element.path("type").asText()) {
            case "text" -> Html.escape(element.path("text").asText()).replace("\n", "<br>");
            case "link" -> link(element);
            case "user" -> Reference.user(element.path("user_id").asText());
            case "usergroup" -> Reference.group(element.path("usergroup_id").asText());
            case "channel" -> Reference.room(element.path("channel_id").asText());
            case "broadcast" -> Reference.broadcast(element.path("range").asText());
            case "emoji" -> emoji(element);
            case "date" -> date(element);
            case "color" -> "<code>" + Html.escape(element.path("value").asText()) + "</code>";
            default ->
                "<span class=\"bk-unsupported\">unsupported: "
                        + Html.escape(element.path("type").asText()) + "</span>";
        };
        return styled(html, element.path("style"));
    }

    private static String link(JsonNode element) {
        String url = element.path("url").asText();
        return Html.link(url, Html.escape(element.path("text").asText(url)));
    }

    private static String emoji(JsonNode element) {
        String name = element.path("name").asText();
        return Html.escape(Emoji.ofCodePoints(element.path("unicode").asText())
                .or(() -> Emoji.named(name))
                .orElse(":" + name + ":"));
    }

    private String date(JsonNode element) {
        String text = Html.escape(SlackDate.format(
                element.path("timestamp").asLong(), element.path("format").asText("{date_short}"), scene));
        return element.has("url") ? Html.link(element.path("url").asText(), text) : text;
    }

    private static String styled(String html, JsonNode style) {
        String result = html;
        if (style.path("code").asBoolean()) {
            result = "<code>" + result + "</code>";
        }
        if (style.path("bold").asBoolean()) {
            result = "<b>" + result + "</b>";
        }
        if (style.path("italic").asBoolean()) {
            result = "<i>" + result + "</i>";
        }
        if (style.path("strike").asBoolean()) {
            result = "<s>" + result + "</s>";
        }
        return style.path("underline").asBoolean() ? "<u>" + result + "</u>" : result;
    }
}
