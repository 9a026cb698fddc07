package org.integritydesk.playground.webapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.integritydesk.playground.surfaces.SlackError;
import org.integritydesk.playground.workspace.Json;

/** The arguments of a call, however they were sent: query, form (where JSON travels as text) or JSON. */
public record Arguments(ObjectNode values) {

    /** The argument as text; empty if absent. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(node -> !node.isNull())
                .map(JsonNode::asText)
                .filter(text -> !text.isEmpty());
    }

    /** The argument as text; {@code invalid_arguments} if absent. */
    public String required(String name) {
        return text(name)
                .orElseThrow(
                        () -> new SlackError("invalid_arguments", List.of("[ERROR] missing required field: " + name)));
    }

    /** Whether the argument is set and true, in any of the ways clients write that. */
    public boolean flag(String name) {
        return text(name)
                .filter(text -> text.equals("true") || text.equals("1"))
                .isPresent();
    }

    /** The argument as a number between 1 and the most; the most if absent. */
    public int count(String name, int most) {
        return text(name)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .map(number -> Math.clamp(number, 1, most))
                .orElse(most);
    }

    /** The argument as JSON; empty if absent or not JSON. */
    public Optional<JsonNode> json(String name) {
        JsonNode node = values.get(name);
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        return node.isTextual() ? Json.parse(node.asText()) : Optional.of(node);
    }

    /** The blocks; empty if absent, {@code invalid_blocks_format} if they are not an array. */
    public Optional<ArrayNode> blocks() {
        if (text("blocks").isEmpty() && !values.path("blocks").isArray()) {
            return Optional.empty();
        }
        return Optional.of(json("blocks")
                .filter(ArrayNode.class::isInstance)
                .map(ArrayNode.class::cast)
                .orElseThrow(() -> new SlackError("invalid_blocks_format")));
    }

    /** The view; {@code invalid_arguments} if absent or not an object. */
    public ObjectNode view() {
        return json("view")
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .orElseThrow(() -> new SlackError(
                        "invalid_arguments", List.of("[ERROR] missing required field: view [json-pointer:/view]")));
    }
}
