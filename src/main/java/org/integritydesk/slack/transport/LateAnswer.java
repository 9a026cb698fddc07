package org.integritydesk.slack.transport;

import com.google.gson.Gson;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.slack.web.ResponseUrl;
import org.integritydesk.slack.web.Views;
import org.integritydesk.slack.web.Whispers;

/** Brings a person the answer that came too late to be the acknowledgement. */
@ApplicationScoped
class LateAnswer {
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private final ResponseUrl respond;
    private final Whispers whispers;
    private final Views views;

    LateAnswer(ResponseUrl respond, Whispers whispers, Views views) {
        this.respond = respond;
        this.whispers = whispers;
        this.views = views;
    }

    /** Where the early answer is: below the command, or in the form. What a button says comes by itself. */
    void bring(Request<?> request, Response answer) {
        String body = answer.getBody() == null ? "" : answer.getBody();
        switch (request) {
            case SlashCommandRequest command
            when !body.isEmpty() -> {
                SlashCommandResponse said = GSON.fromJson(body, SlashCommandResponse.class);
                var message = new Message(said.getText(), said.getBlocks());
                var payload = command.getPayload();
                if (!respond.whisper(payload.getResponseUrl(), message)) {
                    whispers.say(payload.getChannelId(), null, payload.getUserId(), message);
                }
            }
            case ViewSubmissionRequest submitted ->
                views.fill(
                        submitted.getPayload().getView().getId(),
                        shown(body, submitted.getPayload().getView()));
            default -> {}
        }
    }

    /** What the form becomes (pure). Slack cannot open it again, so it gives back what was typed if it was not taken. */
    static View shown(String body, View form) {
        ViewSubmissionResponse said = body.isEmpty() ? null : GSON.fromJson(body, ViewSubmissionResponse.class);
        if (said != null && said.getView() != null) {
            return said.getView();
        }
        if (said != null && said.getErrors() != null) {
            List<LayoutBlock> blocks = new ArrayList<>();
            blocks.add(Blocks.section(":warning: This was not saved:"));
            said.getErrors().values().forEach(error -> blocks.add(Blocks.section(Texts.escape(error))));
            List<String> typed = FormValues.of(form.getState()).typed();
            if (!typed.isEmpty()) {
                blocks.add(Blocks.section("This is what you wrote, so that you can keep it:"));
                typed.forEach(text -> blocks.addAll(Blocks.quote(text)));
            }
            return Modals.page("Not saved", blocks);
        }
        return Modals.page("Done", List.of(Blocks.section(":white_check_mark: It is done. You can close this.")));
    }
}
