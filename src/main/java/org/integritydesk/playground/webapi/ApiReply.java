package org.integritydesk.playground.webapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import org.integritydesk.playground.surfaces.SlackError;
import org.integritydesk.playground.workspace.Json;

/** What the caller gets to see. */
sealed interface ApiReply {
    /** An answer. */
    record Answer(int status, Map<String, String> headers, ObjectNode body) implements ApiReply {}

    /** What is in a file. */
    record Content(String text) implements ApiReply {}

    /** No answer, ever. */
    record Silence() implements ApiReply {}

    /** No connection any more; the answer is lost. */
    record Disconnect(ApiReply lost) implements ApiReply {}

    static ApiReply ok(ObjectNode body) {
        ObjectNode answer = Json.object().put("ok", true);
        answer.setAll(body);
        return new Answer(200, Map.of(), answer);
    }

    static ApiReply refused(int status, SlackError error) {
        ObjectNode body = Json.object().put("ok", false).put("error", error.code());
        if (!error.details().isEmpty()) {
            body.set("errors", Json.strings(error.details()));
            body.putObject("response_metadata").set("messages", Json.strings(error.details()));
        }
        return new Answer(status, Map.of(), body);
    }

    static ApiReply rateLimited(Duration retryAfter) {
        return new Answer(
                429,
                Map.of("Retry-After", Long.toString(retryAfter.toSeconds())),
                Json.object().put("ok", false).put("error", "ratelimited"));
    }

    static ApiReply serverError() {
        return new Answer(500, Map.of(), Json.object().put("ok", false).put("error", "internal_error"));
    }
}
