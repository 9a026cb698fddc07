package org.integritydesk.slack.routing;

import com.google.gson.Gson;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.handler.builtin.GlobalShortcutHandler;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.Event;
import com.slack.api.model.view.View;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import org.integritydesk.platform.failure.Incident;
import org.integritydesk.platform.once.Once;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.web.Afterwards;
import org.integritydesk.slack.web.ResponseUrl;
import org.integritydesk.slack.web.SizeLimits;
import org.jspecify.annotations.Nullable;

/**
 * What holds for everything Slack delivers. It is done once: the delivery, what it changes and the answer to it commit
 * together, before Slack hears the answer, and a repetition gets the same answer. And it is the one translator of failures:
 * whatever breaks behind a command, a button or a form becomes a kind sentence with an id, and what was typed comes back.
 * Events have nobody waiting: they fail, and Slack delivers them again.
 */
@Singleton
final class Guard {
    private static final Gson GSON = new Gson();

    private final Once once;
    private final ResponseUrl respond;
    private final SizeLimits limits;

    Guard(Once once, ResponseUrl respond, SizeLimits limits) {
        this.once = once;
        this.respond = respond;
        this.limits = limits;
    }

    SlashCommandHandler command(Function<SlashCommandRequest, Message> handler) {
        return (request, context) -> {
            try {
                return once(
                        DeliveryKey.of(request.getPayload()), () -> context.ack(onlyForThem(handler.apply(request))));
            } catch (RuntimeException e) {
                return context.ack(onlyForThem(sorry(
                        Incident.log("A command failed", e),
                        request.getPayload().getText())));
            }
        };
    }

    /** A button that changes something. */
    BlockActionHandler action(BlockActionHandler handler) {
        return looking((request, context) ->
                once(DeliveryKey.of(request.getPayload()), () -> handler.apply(request, context)));
    }

    /** A menu whose choices either show something or change something. */
    BlockActionHandler action(BlockActionHandler handler, Predicate<BlockActionRequest> isLooking) {
        BlockActionHandler changing = action(handler);
        return looking((request, context) -> (isLooking.test(request) ? handler : changing).apply(request, context));
    }

    /**
     * A button that only shows something: nothing needs to commit before it does. It must not wait for the database, for what
     * opens a form lives three seconds.
     */
    BlockActionHandler looking(BlockActionHandler handler) {
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
                return once(DeliveryKey.of(request.getPayload()), () -> limits.fit(handler.apply(request, context)));
            } catch (RuntimeException e) {
                // An error at a field keeps the form open with everything typed in it.
                return context.ackWithErrors(
                        Map.of(firstField(request.getPayload().getView()), sentence(Incident.log("A form failed", e))));
            }
        };
    }

    <E extends Event> BoltEventHandler<E> event(BoltEventHandler<E> handler) {
        return (payload, context) -> once(DeliveryKey.of(payload), () -> handler.apply(payload, context));
    }

    private Response once(String key, Callable<Response> handling) {
        try {
            return GSON.fromJson(
                    Afterwards.of(() -> once.run(key, () -> GSON.toJson(handling.call()))), Response.class);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private SlashCommandResponse onlyForThem(Message message) {
        Message fitting = limits.fit(message);
        return SlashCommandResponse.builder()
                .responseType("ephemeral")
                .text(fitting.text())
                .blocks(fitting.blocks())
                .build();
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
