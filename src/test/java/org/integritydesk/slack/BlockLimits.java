package org.integritydesk.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Slack's limits on what we send, as its Block Kit reference has them; also those the published schema leaves out. */
final class BlockLimits {
    /** Beyond this, Slack splits a message's text. */
    private static final int MESSAGE_TEXT = 4_000;

    private final List<String> problems = new ArrayList<>();

    private BlockLimits() {}

    /** What is beyond a limit, a sentence each; empty: all is well. */
    static List<String> problems(Surface surface, JsonObject payload) {
        var limits = new BlockLimits();
        limits.payload(surface, payload);
        return limits.problems;
    }

    private void payload(Surface surface, JsonObject payload) {
        switch (surface) {
            case MESSAGE -> between("text", text(payload, "text"), 1, MESSAGE_TEXT);
            case MODAL -> modal(payload);
            case HOME -> {}
        }
        JsonArray blocks = payload.getAsJsonArray("blocks");
        if (blocks.isEmpty() || blocks.size() > surface.mostBlocks) {
            problems.add("has " + blocks.size() + " blocks, not 1 to " + surface.mostBlocks);
        }
        unique(blocks, "block_id");
        ofType(blocks, "table", 1);
        ofType(blocks, "data_visualization", 2);
        boolean input = false;
        for (JsonElement block : blocks) {
            block(block.getAsJsonObject());
            input |= type(block).equals("input");
        }
        if (input && surface == Surface.MODAL && !payload.has("submit")) {
            problems.add("a modal with inputs needs a submit button");
        }
    }

    private void ofType(JsonArray blocks, String type, int most) {
        int found = 0;
        for (JsonElement block : blocks) {
            found += type(block).equals(type) ? 1 : 0;
        }
        if (found > most) {
            problems.add("has " + found + " blocks of type " + type + ", more than " + most);
        }
    }

    private void modal(JsonObject modal) {
        for (String name : List.of("title", "submit", "close")) {
            if (modal.has(name)) {
                between(name, text(modal.getAsJsonObject(name), "text"), 1, 24);
            }
        }
        atMost("private_metadata", text(modal, "private_metadata"), 3_000);
        atMost("callback_id", text(modal, "callback_id"), 255);
    }

    private void block(JsonObject block) {
        String type = type(block);
        atMost("block_id", text(block, "block_id"), 255);
        switch (type) {
            case "header" -> object("header", block.getAsJsonObject("text"), 150);
            case "section" -> section(block);
            case "context" -> {
                JsonArray elements = block.getAsJsonArray("elements");
                count("context elements", elements, 1, 10);
                elements.forEach(element -> object("context", element.getAsJsonObject(), 2_000));
            }
            case "actions" -> {
                JsonArray elements = block.getAsJsonArray("elements");
                count("actions", elements, 1, 25);
                unique(elements, "action_id");
                elements.forEach(element -> element(element.getAsJsonObject()));
            }
            case "input" -> {
                object("input label", block.getAsJsonObject("label"), 2_000);
                if (block.has("hint")) {
                    object("input hint", block.getAsJsonObject("hint"), 2_000);
                }
                element(block.getAsJsonObject("element"));
            }
            case "divider" -> {}
            case "rich_text" -> {
                if (block.getAsJsonArray("elements").isEmpty()) {
                    problems.add("rich_text without elements");
                }
            }
            case "table" -> {
                count("table rows", block.getAsJsonArray("rows"), 1, 100);
                block.getAsJsonArray("rows").forEach(row -> count("table cells", row.getAsJsonArray(), 1, 20));
            }
            case "data_visualization" -> chart(block);
            default -> problems.add("a block of type " + type + ", whose limits this check does not know");
        }
    }

    private void chart(JsonObject block) {
        between("chart title", text(block, "title"), 1, 50);
        JsonObject chart = block.getAsJsonObject("chart");
        JsonArray categories = chart.getAsJsonObject("axis_config").getAsJsonArray("categories");
        count("chart categories", categories, 1, 20);
        count("chart series", chart.getAsJsonArray("series"), 1, 6);
        unique(chart.getAsJsonArray("series"), "name");
        for (JsonElement each : chart.getAsJsonArray("series")) {
            JsonObject series = each.getAsJsonObject();
            between("series name", text(series, "name"), 1, 20);
            unique(series.getAsJsonArray("data"), "label");
            if (series.getAsJsonArray("data").size() != categories.size()) {
                problems.add("a series without a point for every category");
            }
            series.getAsJsonArray("data")
                    .forEach(point -> between("point label", text(point.getAsJsonObject(), "label"), 1, 20));
        }
    }

    private void section(JsonObject block) {
        if (block.has("text")) {
            object("section", block.getAsJsonObject("text"), 3_000);
        } else if (!block.has("fields")) {
            problems.add("a section without text and fields");
        }
        if (block.has("fields")) {
            count("fields", block.getAsJsonArray("fields"), 1, 10);
            block.getAsJsonArray("fields").forEach(field -> object("field", field.getAsJsonObject(), 2_000));
        }
        if (block.has("accessory")) {
            element(block.getAsJsonObject("accessory"));
        }
    }

    private void element(JsonObject element) {
        atMost("action_id", text(element, "action_id"), 255);
        switch (type(element)) {
            case "button" -> {
                object("button", element.getAsJsonObject("text"), 75);
                atMost("button value", text(element, "value"), 2_000);
                if (element.has("confirm")) {
                    JsonObject confirm = element.getAsJsonObject("confirm");
                    object("confirm title", confirm.getAsJsonObject("title"), 100);
                    object("confirm text", confirm.getAsJsonObject("text"), 300);
                    object("confirm", confirm.getAsJsonObject("confirm"), 30);
                    object("deny", confirm.getAsJsonObject("deny"), 30);
                }
            }
            case "plain_text_input" -> {
                int most = element.has("max_length") ? element.get("max_length").getAsInt() : 3_000;
                between("max_length", "x".repeat(Math.clamp(most, 0, 4_000)), 1, 3_000);
                atMost("initial value", text(element, "initial_value"), most);
            }
            case "static_select" -> options(element, 100);
            case "checkboxes" -> options(element, 10);
            case "overflow" -> options(element, 5);
            case "datepicker", "users_select", "conversations_select" -> {}
            default -> problems.add("an element of type " + type(element) + ", whose limits this check does not know");
        }
    }

    private void options(JsonObject element, int most) {
        JsonArray options = element.getAsJsonArray("options");
        count("options", options, 1, most);
        unique(options, "value");
        for (JsonElement option : options) {
            object("option", option.getAsJsonObject().getAsJsonObject("text"), 75);
            between("option value", text(option.getAsJsonObject(), "value"), 1, 150);
        }
        if (element.has("initial_option") && !options.contains(element.get("initial_option"))) {
            problems.add("the initial option is none of the options");
        }
    }

    private void object(String what, JsonObject text, int most) {
        between(what, text(text, "text"), 1, most);
    }

    private void between(String what, String text, int least, int most) {
        if (text.length() < least) {
            problems.add(what + " is empty");
        }
        atMost(what, text, most);
    }

    private void atMost(String what, String text, int most) {
        if (text.length() > most) {
            problems.add(what + " has " + text.length() + " characters, more than " + most);
        }
        for (int i = 0; i < text.length(); i++) {
            boolean high = Character.isHighSurrogate(text.charAt(i));
            if (high && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))) {
                problems.add(what + " ends in half a character at " + i);
            } else if (high) {
                i++;
            } else if (Character.isLowSurrogate(text.charAt(i))) {
                problems.add(what + " has half a character at " + i);
            }
        }
    }

    private void count(String what, JsonArray array, int least, int most) {
        if (array.size() < least || array.size() > most) {
            problems.add(array.size() + " " + what + ", not " + least + " to " + most);
        }
    }

    private void unique(JsonArray array, String name) {
        Set<String> seen = new HashSet<>();
        for (JsonElement element : array) {
            String value = text(element.getAsJsonObject(), name);
            if (!value.isEmpty() && !seen.add(value)) {
                problems.add(name + " " + value + " twice");
            }
        }
    }

    private static String type(JsonElement element) {
        return text(element.getAsJsonObject(), "type");
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }
}
