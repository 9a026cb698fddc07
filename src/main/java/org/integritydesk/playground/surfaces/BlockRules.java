package org.integritydesk.playground.surfaces;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Slack's limits on Block Kit, as far as bots break them in practice: counts, lengths, required parts, ids used twice.
 * Problems read as Slack words them, each with a JSON pointer.
 */
public final class BlockRules {
    /** Where blocks appear, and how many may. */
    public enum Surface {
        MESSAGE(50),
        MODAL(100),
        HOME(100);

        private final int most;

        Surface(int most) {
            this.most = most;
        }
    }

    private static final Set<String> KNOWN = Set.of(
            "section",
            "header",
            "divider",
            "image",
            "context",
            "actions",
            "input",
            "rich_text",
            "markdown",
            "table",
            "data_table",
            "data_visualization",
            "alert",
            "card",
            "carousel",
            "container",
            "context_actions",
            "plan",
            "task_card",
            "video",
            "file");

    private final List<String> problems = new ArrayList<>();

    private BlockRules() {}

    /** What Slack would refuse the blocks for; empty: it would take them. */
    public static List<String> problems(ArrayNode blocks, Surface surface) {
        BlockRules rules = new BlockRules();
        if (blocks.size() > surface.most) {
            rules.say("no more than " + surface.most + " items allowed", "/blocks");
        }
        rules.count(blocks, "table", 1);
        rules.count(blocks, "data_visualization", 2);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            JsonNode block = blocks.get(i);
            String at = "/blocks/" + i;
            String id = block.path("block_id").asText("");
            if (!id.isEmpty() && !ids.add(id)) {
                rules.say("`block_id` " + id + " already exists for another block", at + "/block_id");
            }
            rules.atMost(block.path("block_id"), 255, at + "/block_id");
            rules.block(block, at, surface);
        }
        return List.copyOf(rules.problems);
    }

    private void block(JsonNode block, String at, Surface surface) {
        String type = block.path("type").asText("");
        if (!KNOWN.contains(type)) {
            say("unsupported type: " + type, at + "/type");
        }
        switch (type) {
            case "section" -> section(block, at);
            case "header" -> text(block.path("text"), 150, at + "/text");
            case "context" -> count(block.path("elements"), 1, 10, at + "/elements");
            case "actions" -> actions(block.path("elements"), at + "/elements");
            case "input" -> {
                text(block.path("label"), 2000, at + "/label");
                element(block.path("element"), at + "/element");
            }
            case "image" -> required(block.path("alt_text"), at + "/alt_text");
            case "markdown" -> {
                required(block.path("text"), at + "/text");
                atMost(block.path("text"), 12_000, at + "/text");
                if (surface != Surface.MESSAGE) {
                    say("unsupported type: markdown", at + "/type");
                }
            }
            case "table" -> count(block.path("rows"), 1, 100, at + "/rows");
            case "data_visualization" -> ChartRules.check(block, at, problems);
            case "rich_text" -> count(block.path("elements"), 1, 1000, at + "/elements");
            default -> {}
        }
    }

    private void count(ArrayNode blocks, String type, int most) {
        int found = 0;
        for (JsonNode block : blocks) {
            found += block.path("type").asText().equals(type) ? 1 : 0;
        }
        if (found > most) {
            say("no more than " + most + " of type " + type + " allowed", "/blocks");
        }
    }

    private void section(JsonNode block, String at) {
        boolean hasFields = block.path("fields").isArray();
        if (!block.has("text") && !hasFields) {
            say("missing required field: text or fields", at);
        }
        if (block.has("text")) {
            text(block.path("text"), 3000, at + "/text");
        }
        if (hasFields) {
            count(block.path("fields"), 1, 10, at + "/fields");
            for (JsonNode field : block.path("fields")) {
                text(field, 2000, at + "/fields");
            }
        }
        if (block.has("accessory")) {
            element(block.path("accessory"), at + "/accessory");
        }
    }

    private void actions(JsonNode elements, String at) {
        count(elements, 1, 25, at);
        Set<String> ids = new HashSet<>();
        for (JsonNode element : elements) {
            String id = element.path("action_id").asText("");
            if (!id.isEmpty() && !ids.add(id)) {
                say("`action_id` " + id + " already exists for another element in this block", at);
            }
            element(element, at);
        }
    }

    private void element(JsonNode element, String at) {
        atMost(element.path("action_id"), 255, at + "/action_id");
        if (element.has("placeholder")) {
            text(element.path("placeholder"), 150, at + "/placeholder");
        }
        switch (element.path("type").asText("")) {
            case "button" -> {
                text(element.path("text"), 75, at + "/text");
                atMost(element.path("value"), 2000, at + "/value");
                atMost(element.path("url"), 3000, at + "/url");
            }
            case "static_select", "multi_static_select" -> options(element, 1, 100, at);
            case "overflow" -> options(element, 1, 5, at);
            case "radio_buttons", "checkboxes" -> options(element, 1, 10, at);
            case "" -> say("missing required field: type", at);
            default -> {}
        }
        confirm(element.path("confirm"), at + "/confirm");
    }

    private void options(JsonNode element, int least, int most, String at) {
        if (element.has("options")) {
            count(element.path("options"), least, most, at + "/options");
        }
        if (!element.has("options") && !element.has("option_groups")) {
            say("missing required field: options", at);
        }
        Set<String> values = new HashSet<>();
        for (JsonNode option : Blocks.options(element)) {
            text(option.path("text"), 75, at + "/options/text");
            required(option.path("value"), at + "/options/value");
            atMost(option.path("value"), 150, at + "/options/value");
            if (!values.add(option.path("value").asText())) {
                say("duplicate option value " + option.path("value").asText(), at + "/options");
            }
        }
    }

    private void confirm(JsonNode confirm, String at) {
        if (confirm.isObject()) {
            text(confirm.path("title"), 100, at + "/title");
            text(confirm.path("text"), 300, at + "/text");
            text(confirm.path("confirm"), 30, at + "/confirm");
            text(confirm.path("deny"), 30, at + "/deny");
        }
    }

    private void text(JsonNode text, int most, String at) {
        required(text.path("text"), at + "/text");
        atMost(text.path("text"), most, at + "/text");
    }

    private void required(JsonNode value, String at) {
        if (value.asText("").isEmpty()) {
            say("must be more than 0 characters", at);
        }
    }

    private void atMost(JsonNode value, int most, String at) {
        String text = value.asText("");
        if (text.codePointCount(0, text.length()) > most) {
            say("must be less than " + (most + 1) + " characters", at);
        }
    }

    private void count(JsonNode list, int least, int most, String at) {
        if (list.size() < least) {
            say("no fewer than " + least + " items allowed", at);
        }
        if (list.size() > most) {
            say("no more than " + most + " items allowed", at);
        }
    }

    private void say(String problem, String pointer) {
        problems.add(problem(problem, pointer));
    }

    /** A problem as Slack words it. */
    static String problem(String problem, String pointer) {
        return "[ERROR] " + problem + " [json-pointer:" + pointer + "]";
    }
}
