package org.integritydesk.slack.transport;

import com.google.gson.Gson;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import java.util.Optional;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Modals;

/**
 * What to answer when handling takes too long for Slack, which waits three seconds (pure). The person hears the rest later.
 */
final class EarlyAck {
    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final String WAIT =
            "I am on it, but it takes longer than usual. What comes of it comes here in a moment.";

    private EarlyAck() {}

    /**
     * The answer; empty for what nobody waits for: an event is answered only when it is safe in the database. Without an answer
     * Slack delivers it again, and if this instance ends, another one gets it.
     */
    static Optional<Response> to(Request<?> request) {
        return switch (request.getRequestType()) {
            case Command ->
                Optional.of(Response.json(
                        200,
                        SlashCommandResponse.builder()
                                .responseType("ephemeral")
                                .text(WAIT)
                                .blocks(List.of(waiting()))
                                .build()));
            case ViewSubmission ->
                Optional.of(Response.builder()
                        .contentType("application/json; charset=utf-8")
                        .body(GSON.toJson(ViewSubmissionResponse.builder()
                                .responseAction("update")
                                .view(Modals.page("One moment", List.of(waiting())))
                                .build()))
                        .build());
            case BlockAction, GlobalShortcut, MessageShortcut, ViewClosed -> Optional.of(Response.ok());
            default -> Optional.empty();
        };
    }

    private static LayoutBlock waiting() {
        return Blocks.section(":hourglass_flowing_sand: " + WAIT);
    }
}
