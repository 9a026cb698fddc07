package org.integritydesk.playground.surfaces;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.integritydesk.playground.workspace.Json;
import org.jspecify.annotations.Nullable;

/** The value of an element as it stands in {@code state.values} and in actions. */
public final class InputValue {
    private InputValue() {}

    /** Whether elements of the type hold a value. */
    public static boolean isHeldBy(String type) {
        return field(type) != null;
    }

    private static @Nullable String field(String type) {
        return switch (type) {
            case "plain_text_input", "number_input", "url_text_input", "email_text_input" -> "value";
            case "static_select", "radio_buttons", "external_select" -> "selected_option";
            case "multi_static_select", "checkboxes" -> "selected_options";
            case "users_select" -> "selected_user";
            case "multi_users_select" -> "selected_users";
            case "channels_select" -> "selected_channel";
            case "conversations_select" -> "selected_conversation";
            case "datepicker" -> "selected_date";
            case "timepicker" -> "selected_time";
            default -> null;
        };
    }

    /** The element's value, given what was typed or chosen: texts, option values, user ids; none: nothing yet. */
    public static ObjectNode of(JsonNode element, List<String> chosen) {
        String type = element.path("type").asText();
        ObjectNode value = Json.object().put("type", type);
        String field = field(type);
        if (field == null) {
            return value;
        }
        List<String> given = chosen.stream().filter(each -> !each.isEmpty()).toList();
        switch (field) {
            case "selected_options" -> {
                ArrayNode options = value.putArray(field);
                given.forEach(each -> option(element, each).ifPresent(options::add));
            }
            case "selected_users" -> value.set(field, Json.strings(given));
            case "selected_option" ->
                value.set(
                        field,
                        given.stream()
                                .findFirst()
                                .flatMap(each -> option(element, each))
                                .<JsonNode>map(option -> option)
                                .orElse(Json.object().nullNode()));
            default -> value.put(field, given.stream().findFirst().orElse(null));
        }
        return value;
    }

    /** What the element holds before anybody touches it, as {@link #of} takes it. */
    public static List<String> initial(JsonNode element) {
        for (String field : List.of(
                "initial_value",
                "initial_user",
                "initial_date",
                "initial_time",
                "initial_channel",
                "initial_conversation")) {
            if (element.hasNonNull(field)) {
                return List.of(element.path(field).asText());
            }
        }
        if (element.has("initial_option")) {
            return List.of(element.at("/initial_option/value").asText());
        }
        if (element.has("initial_users")) {
            return Json.elements(element.path("initial_users"))
                    .map(JsonNode::asText)
                    .toList();
        }
        return Json.elements(element.path("initial_options"))
                .map(option -> option.path("value").asText())
                .toList();
    }

    /** The option of the element with the value, without its description, as Slack sends it. */
    public static Optional<ObjectNode> option(JsonNode element, String value) {
        return Blocks.options(element).stream()
                .filter(option -> option.path("value").asText().equals(value))
                .findFirst()
                .map(option -> {
                    ObjectNode copy = Json.object();
                    copy.set("text", option.path("text"));
                    copy.put("value", value);
                    return copy;
                });
    }
}
