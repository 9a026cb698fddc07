package org.integritydesk.slack.admission;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event has the form of Slack's (pure): what names people, rooms and messages in it. Nobody waits for an event, so
 * nobody would be told that a handler stumbled over it.
 */
final class EventForm {
    private static final Pattern ID = Pattern.compile("[\\w.-]{1,80}");
    private static final Pattern MOMENT = Pattern.compile("\\d{1,12}(\\.\\d{1,9})?");
    private static final List<String> IDS = List.of("user", "channel");
    private static final List<String> MOMENTS = List.of("ts", "thread_ts", "deleted_ts");

    private EventForm() {}

    static boolean isSlacks(JsonObject event) {
        return namesThings(event)
                && text(event, "subtype")
                && Stream.of("message", "previous_message", "item", "edited", "view")
                        .allMatch(part ->
                                !isThere(event.get(part)) || event.get(part).isJsonObject())
                && Stream.of("message", "item").allMatch(part -> namesThings(object(event, part)))
                && namesThings(object(object(event, "message"), "edited"))
                && hasObjects(event.get("files"))
                && hasObjects(object(event, "message").get("files"));
    }

    private static boolean namesThings(JsonObject part) {
        // Some events that are not handled bring the whole person.
        return IDS.stream().allMatch(name -> part.get(name) instanceof JsonObject || matches(part.get(name), ID))
                && MOMENTS.stream().allMatch(name -> matches(part.get(name), MOMENT));
    }

    private static boolean matches(@Nullable JsonElement value, Pattern form) {
        return value == null
                || value.isJsonNull()
                || (value.isJsonPrimitive() && form.matcher(value.getAsString()).matches());
    }

    private static boolean text(JsonObject part, String name) {
        JsonElement value = part.get(name);
        return value == null || value.isJsonNull() || value.isJsonPrimitive();
    }

    private static boolean hasObjects(@Nullable JsonElement list) {
        return list == null
                || list.isJsonNull()
                || (list instanceof JsonArray array && array.asList().stream().allMatch(JsonElement::isJsonObject));
    }

    private static JsonObject object(JsonObject of, String name) {
        return of.get(name) instanceof JsonObject object ? object : new JsonObject();
    }

    private static boolean isThere(@Nullable JsonElement value) {
        return value != null && !value.isJsonNull();
    }
}
