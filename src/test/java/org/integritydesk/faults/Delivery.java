package org.integritydesk.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One thing that Slack delivers; it keeps its identity however often it is repeated. */
record Delivery(Kind kind, ObjectNode payload) {
    /** How Slack wraps it. */
    enum Kind {
        /** A slash command. */
        COMMAND,
        /** A click or a submitted form. */
        INTERACTION,
        /** An event. */
        EVENT
    }

    String contentType() {
        return kind == Kind.EVENT ? "application/json" : "application/x-www-form-urlencoded";
    }

    /** As Slack writes it into an HTTP request. */
    String body() {
        return switch (kind) {
            case EVENT -> payload.toString();
            case INTERACTION -> "payload=" + encoded(payload.toString());
            case COMMAND -> {
                List<String> fields = new ArrayList<>();
                payload.fields()
                        .forEachRemaining(field -> fields.add(
                                field.getKey() + "=" + encoded(field.getValue().asText())));
                yield String.join("&", fields);
            }
        };
    }

    /** Where its handler may reply; empty: nowhere. */
    String responseUrl() {
        return payload.path("response_url").asText("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
