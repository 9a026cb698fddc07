package org.integritydesk.playground.rendering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.integritydesk.playground.surfaces.Blocks;
import org.integritydesk.playground.workspace.Json;

/** The attributes that let an HTML element act: htmx posts what was done, with the form around it, and asks first if told to. */
final class Acting {
    private Acting() {}

    /** On a click, with a choice unless empty. */
    static String onClick(Blocks.Placed placed, String choice) {
        return attributes(placed, choice) + confirmation(placed.element());
    }

    /** When the element's value changes. */
    static String onChange(Blocks.Placed placed) {
        return attributes(placed, "") + " hx-trigger=\"change\"" + confirmation(placed.element());
    }

    private static String attributes(Blocks.Placed placed, String choice) {
        ObjectNode values = Json.object().put("act.block", placed.blockId()).put("act.action", placed.actionId());
        if (!choice.isEmpty()) {
            values.put("act.choice", choice);
        }
        return " hx-post=\"/playground/do/act\" hx-swap=\"none\" hx-include=\"closest form\" hx-vals=\""
                + Html.escape(Json.write(values)) + "\"";
    }

    private static String confirmation(JsonNode element) {
        JsonNode confirm = element.path("confirm");
        if (!confirm.isObject()) {
            return "";
        }
        ObjectNode asked = Json.object()
                .put("title", confirm.at("/title/text").asText())
                .put("text", confirm.at("/text/text").asText())
                .put("confirm", confirm.at("/confirm/text").asText("Yes"))
                .put("deny", confirm.at("/deny/text").asText("Cancel"))
                .put("style", confirm.path("style").asText("primary"));
        return " data-confirm=\"" + Html.escape(Json.write(asked)) + "\"";
    }
}
