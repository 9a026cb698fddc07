package org.integritydesk.slack.routing;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.handler.builtin.GlobalShortcutHandler;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.model.view.View;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.integritydesk.platform.failure.Incident;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.web.ResponseUrl;
import org.integritydesk.slack.web.SlackLimits;
import org.jspecify.annotations.Nullable;

/**
 * The one translator of failures: whatever breaks behind a command, a button or a form becomes a kind sentence with an id,
 * and what was typed comes back. Events have nobody waiting: they fail, and Slack delivers them again.
 */
@Singleton
final class Guard {
    private final ResponseUrl respond;
    private final SlackLimits limits;

    Guard(ResponseUrl respond, SlackLimits limits) {
        this.respond = respond;
        this.limits = limits;
    }

    SlashCommandHandler command(Function<SlashCommandRequest, Message> handler) {
        return (request, context) -> {
            Message message;
            try {
                message = handler.apply(request);
            } catch (RuntimeException e) {
                message = sorry(
                        Incident.log("A command failed", e),
                        request.getPayload().getText());
            }
            Message fitting = limits.fit(message);
            return context.ack(SlashCommandResponse.builder()
                    .responseType("ephemeral")
                    .text(fitting.text())
                    .blocks(fitting.blocks())
                    .build());
        };
    }

    BlockActionHandler action(BlockActionHandler handler) {
        return (request, context) -> {
            try {
                return handler.apply(request, context);
            } catch (RuntimeException e) {
                respond.whisper(request.getPayload().getResponseUrl(), sorry(Incident.log("A button failed", e), ""));
                return context.ack();
            }
        };
    }

    GlobalShortcutHandler shortcut(GlobalShortcutHandler handler) {
        return (request, context) -> {
            try {
                return handler.apply(request, context);
            } catch (RuntimeException e) {
                // A shortcut has no place for a sentence; the person sees that no form opened and tries again.
                Incident.log("A shortcut failed", e);
                return context.ack();
            }
        };
    }

    MessageShortcutHandler messageShortcut(MessageShortcutHandler handler) {
        return (request, context) -> {
            try {
                return handler.apply(request, context);
            } catch (RuntimeException e) {
                respond.whisper(request.getPayload().getResponseUrl(), sorry(Incident.log("A shortcut failed", e), ""));
                return context.ack();
            }
        };
    }

    ViewSubmissionHandler form(ViewSubmissionHandler handler) {
        return (request, context) -> {
            try {
                return limits.fit(handler.apply(request, context));
            } catch (RuntimeException e) {
                // An error at a field keeps the form open with everything typed in it.
                return context.ackWithErrors(
                        Map.of(firstField(request.getPayload().getView()), sentence(Incident.log("A form failed", e))));
            }
        };
    }

    private static Message sorry(Incident incident, @Nullable String typed) {
        var blocks = new ArrayList<>(List.of(Blocks.section(":warning: " + sentence(incident))));
        if (typed != null && !typed.isBlank()) {
            blocks.add(Blocks.context("This is what you wrote, so that you can send it again:"));
            blocks.addAll(Blocks.quote(typed));
        }
        return new Message(sentence(incident), blocks);
    }

    private static String sentence(Incident incident) {
        return "Something went wrong on our side, and nothing was saved. Please try again in a minute; if it stays, tell AdEx"
                + " the number " + incident.id() + ".";
    }

    private static String firstField(View view) {
        return FormValues.of(view.getState()).values().keySet().stream()
                .findFirst()
                .orElse("");
    }
}
