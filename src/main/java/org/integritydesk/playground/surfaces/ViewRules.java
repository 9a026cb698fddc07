package org.integritydesk.playground.surfaces;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.playground.workspace.Json;

/** Slack's limits on modals and App Home tabs. */
final class ViewRules {
    private static final int LARGEST_BYTES = 250_000;

    private ViewRules() {}

    /** The view with ids filled in; {@code invalid_arguments} or {@code view_too_large} if Slack would refuse it. */
    static ObjectNode checked(ObjectNode view, String type) {
        if (Json.write(view).getBytes(StandardCharsets.UTF_8).length > LARGEST_BYTES) {
            throw new SlackError("view_too_large");
        }
        List<String> problems = new ArrayList<>();
        if (!view.path("type").asText().equals(type)) {
            problems.add("[ERROR] expected type " + type + " [json-pointer:/view/type]");
        }
        ArrayNode blocks = view.path("blocks") instanceof ArrayNode list ? list : Json.array();
        boolean modal = type.equals("modal");
        problems.addAll(BlockRules.problems(blocks, modal ? BlockRules.Surface.MODAL : BlockRules.Surface.HOME));
        atMost(view.path("private_metadata").asText(""), 3000, "private_metadata", problems);
        atMost(view.path("callback_id").asText(""), 255, "callback_id", problems);
        atMost(view.path("external_id").asText(""), 255, "external_id", problems);
        if (modal) {
            modalParts(view, blocks, problems);
        }
        if (!problems.isEmpty()) {
            throw new SlackError("invalid_arguments", problems);
        }
        ObjectNode checked = view.deepCopy();
        checked.set("blocks", Blocks.withIds(blocks));
        return checked;
    }

    private static void modalParts(ObjectNode view, ArrayNode blocks, List<String> problems) {
        if (view.at("/title/text").asText("").isEmpty()) {
            problems.add("[ERROR] missing required field: title [json-pointer:/view/title]");
        }
        for (String part : List.of("title", "submit", "close")) {
            atMost(view.path(part).path("text").asText(""), 24, part, problems);
        }
        for (JsonNode block : blocks) {
            if (block.path("type").asText().equals("input") && !view.has("submit")) {
                problems.add("[ERROR] missing required field: submit [json-pointer:/view/submit]");
                return;
            }
        }
    }

    private static void atMost(String text, int most, String part, List<String> problems) {
        if (text.codePointCount(0, text.length()) > most) {
            problems.add("[ERROR] must be less than " + (most + 1) + " characters [json-pointer:/view/" + part + "]");
        }
    }
}
