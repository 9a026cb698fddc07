package org.integritydesk.slack.socket;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request from Slack.
 *
 * @param id what the acknowledgement names
 * @param acceptsPayload whether the acknowledgement may say something
 * @param retryAttempt how often it was delivered before, as Slack wrote it; empty: never
 * @param retryReason why it is delivered again; may be empty
 */
record Envelope(
        String id, Kind kind, JsonObject payload, boolean acceptsPayload, String retryAttempt, String retryReason)
        implements Frame {
    /** The kinds of requests. */
    enum Kind {
        EVENTS_API,
        INTERACTIVE,
        SLASH_COMMANDS
    }

    /** The body of the same request over HTTP. */
    String body() {
        return switch (kind) {
            case EVENTS_API -> payload.toString();
            case INTERACTIVE -> field("payload", payload);
            case SLASH_COMMANDS ->
                payload.entrySet().stream()
                        .filter(field -> !field.getValue().isJsonNull())
                        .map(field -> field(field.getKey(), field.getValue()))
                        .collect(Collectors.joining("&"));
        };
    }

    /** The headers of the same request over HTTP, without its signature. */
    Map<String, List<String>> headers() {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put(
                "Content-Type",
                List.of(kind == Kind.EVENTS_API ? "application/json" : "application/x-www-form-urlencoded"));
        if (!retryAttempt.isEmpty() && !retryAttempt.equals("0")) {
            headers.put("X-Slack-Retry-Num", List.of(retryAttempt));
            headers.put("X-Slack-Retry-Reason", List.of(retryReason));
        }
        return headers;
    }

    /** The acknowledgement that says this, JSON or plain text; nothing if it is empty or Slack would not read it. */
    String acknowledgement(String said) {
        var acknowledgement = new JsonObject();
        acknowledgement.addProperty("envelope_id", id);
        if (!said.isEmpty() && acceptsPayload) {
            acknowledgement.add("payload", said(said));
        }
        return acknowledgement.toString();
    }

    private static JsonObject said(String said) {
        try {
            if (JsonParser.parseString(said) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonSyntaxException e) {
            // Plain words, as for commands.
        }
        var words = new JsonObject();
        words.addProperty("text", said);
        return words;
    }

    private static String field(String name, JsonElement value) {
        return encoded(name)
                + "="
                + encoded(value instanceof JsonPrimitive primitive ? primitive.getAsString() : value.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
