package org.integritydesk.slack.admission;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.integritydesk.platform.failure.Incident;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.slack.web.ResponseUrl;
import org.integritydesk.slack.web.SizeLimits;
import org.integritydesk.slack.web.Views;
import org.integritydesk.slack.web.Whispers;

/**
 * Tells people that they were turned away, each the way they came, and gives back what they wrote. What comes with the
 * acknowledgement is told every time; what takes a call to Slack, once a minute in each place, and nobody waits for it.
 */
@ApplicationScoped
class Refusals {
    private final Throttle throttle;
    private final Whispers whispers;
    private final ResponseUrl respond;
    private final Views views;
    private final SizeLimits limits;

    Refusals(Throttle throttle, Whispers whispers, ResponseUrl respond, Views views, SizeLimits limits) {
        this.throttle = throttle;
        this.whispers = whispers;
        this.respond = respond;
        this.views = views;
        this.limits = limits;
    }

    Response tell(Request<?> request, Incoming incoming, String sentence) {
        String person = incoming.person();
        String room = incoming.room();
        if (request instanceof SlashCommandRequest command) {
            return command(command.getContext(), limits.fit(message(sentence, incoming.typed())));
        }
        if (request instanceof ViewSubmissionRequest form) {
            return form(form, sentence);
        }
        if (person != null && throttle.mayTell(person + "/" + incoming.kind() + "/" + room)) {
            switch (incoming.kind()) {
                case SPOKEN -> {
                    if (room != null) {
                        later(() -> whispers.say(
                                room, incoming.thread(), person, message(sentence, Texts.unescape(incoming.typed()))));
                    }
                }
                case HOME -> later(() -> views.publish(person, home(sentence)));
                case SHORTCUT -> {
                    String trigger =
                            ((GlobalShortcutRequest) request).getPayload().getTriggerId();
                    later(() -> views.open(trigger, Modals.page("Not now", blocks(sentence))));
                }
                case BUTTON, MESSAGE_SHORTCUT -> {
                    String url = request.getResponseUrl();
                    if (url != null) {
                        later(() -> respond.whisper(url, message(sentence, "")));
                    }
                }
                case COMMAND, FORM, EVENT, OTHER -> {}
            }
        }
        return request.getContext().ack();
    }

    private static Response command(SlashCommandContext context, Message message) {
        return context.ack(SlashCommandResponse.builder()
                .responseType("ephemeral")
                .text(message.text())
                .blocks(message.blocks())
                .build());
    }

    /** An error at a field keeps the form open with everything typed in it. */
    private static Response form(ViewSubmissionRequest form, String sentence) {
        ViewSubmissionContext context = form.getContext();
        return FormValues.of(form.getPayload().getView().getState()).values().keySet().stream()
                .findFirst()
                .map(field -> context.ackWithErrors(Map.of(field, sentence)))
                .orElseGet(context::ack);
    }

    private static void later(Runnable telling) {
        Thread.startVirtualThread(() -> {
            try {
                telling.run();
            } catch (RuntimeException e) {
                Incident.log("Telling somebody that they were turned away failed", e);
            }
        });
    }

    private static Message message(String sentence, String typed) {
        List<LayoutBlock> blocks = new ArrayList<>(blocks(sentence));
        if (!typed.isBlank()) {
            blocks.add(Blocks.context("This is what you wrote, so that you can send it again:"));
            blocks.addAll(Blocks.quote(typed));
        }
        return new Message(sentence, blocks);
    }

    private static View home(String sentence) {
        return View.builder().type("home").blocks(blocks(sentence)).build();
    }

    private static List<LayoutBlock> blocks(String sentence) {
        return List.of(Blocks.section(":raised_hand: " + Texts.escape(sentence)));
    }
}
