package org.integritydesk.playground.rendering;

import com.fasterxml.jackson.databind.JsonNode;

/** Text objects, {@code plain_text} or {@code mrkdwn}, as HTML. */
final class TextObject {
    private TextObject() {}

    static String toHtml(JsonNode text, Scene scene) {
        String value = text.path("text").asText("");
        return text.path("type").asText().equals("mrkdwn")
                ? Mrkdwn.toHtml(value, scene)
                : plain(text).replace("\n", "<br>");
    }

    /** The text without markup, escaped; emoji names become emoji. */
    static String plain(JsonNode text) {
        return Html.escape(Emoji.replaceIn(text.path("text").asText("")));
    }
}
