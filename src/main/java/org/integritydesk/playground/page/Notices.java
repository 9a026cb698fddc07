package org.integritydesk.playground.page;

import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.integritydesk.playground.outbound.Ack;
import org.integritydesk.playground.surfaces.SlackError;
import org.integritydesk.playground.workspace.Json;

/** Answers without content, and with a notice for the page to show where something did not work. */
final class Notices {
    private Notices() {}

    /** Does it; what Slack refuses is a notice. */
    static Response unlessRefused(Supplier<?> act) {
        try {
            var unused = act.get();
            return Response.noContent().build();
        } catch (SlackError refused) {
            return notice("Slack would not do that: " + refused.summary());
        }
    }

    /** Does it; what Slack refuses and what the app does not acknowledge is a notice. */
    static Response unlessFailed(Supplier<Ack> act) {
        try {
            return switch (act.get()) {
                case Ack.Accepted ignored -> Response.noContent().build();
                case Ack.Failed(String error)
                when error.equals("operation_timeout") ->
                    notice("The app did not answer within 3 seconds (operation_timeout).");
                case Ack.Failed(String error) -> notice("The app answered with an error (" + error + ").");
            };
        } catch (SlackError refused) {
            return notice("Slack would not do that: " + refused.summary());
        }
    }

    /** Just the notice. Headers are ASCII, so other characters are left out. */
    static Response notice(String text) {
        String ascii = text.replaceAll("[^\\x20-\\x7e]", "");
        return Response.noContent()
                .header(
                        "HX-Trigger",
                        Json.write(Json.object()
                                .set("playground:notice", Json.object().put("text", ascii))))
                .build();
    }
}
