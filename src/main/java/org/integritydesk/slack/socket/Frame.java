package org.integritydesk.slack.socket;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.Locale;

/** What Slack says on a connection. */
sealed interface Frame permits Frame.Hello, Frame.Disconnect, Frame.Unknown, Envelope {
    /** The connection is in use from now on. */
    record Hello() implements Frame {}

    /** Slack will close the connection. */
    record Disconnect(Farewell reason) implements Frame {}

    /** Nothing this version can read. */
    record Unknown() implements Frame {}

    /** Reads a frame; whatever is no frame of Slack's is {@link Unknown}. */
    static Frame parse(String text) {
        try {
            return JsonParser.parseString(text) instanceof JsonObject frame ? of(frame) : new Unknown();
        } catch (RuntimeException e) {
            // The parser throws several kinds; whatever it was, it is no frame of Slack's.
            return new Unknown();
        }
    }

    private static Frame of(JsonObject frame) {
        String type = text(frame, "type");
        return switch (type) {
            case "hello" -> new Hello();
            case "disconnect" -> new Disconnect(Farewell.of(text(frame, "reason")));
            case "events_api", "interactive", "slash_commands" -> envelope(type, frame);
            default -> new Unknown();
        };
    }

    private static Frame envelope(String type, JsonObject frame) {
        String id = text(frame, "envelope_id");
        if (id.isEmpty() || !(frame.get("payload") instanceof JsonObject payload)) {
            return new Unknown();
        }
        return new Envelope(
                id,
                Envelope.Kind.valueOf(type.toUpperCase(Locale.ROOT)),
                payload,
                text(frame, "accepts_response_payload").equals("true"),
                text(frame, "retry_attempt"),
                text(frame, "retry_reason"));
    }

    private static String text(JsonObject frame, String name) {
        JsonElement value = frame.get(name);
        return value instanceof JsonPrimitive primitive ? primitive.getAsString() : "";
    }
}
