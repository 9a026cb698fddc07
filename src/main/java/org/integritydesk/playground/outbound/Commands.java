package org.integritydesk.playground.outbound;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.integritydesk.playground.surfaces.Draft;
import org.integritydesk.playground.surfaces.Posting;
import org.integritydesk.playground.surfaces.ResponseUrls;
import org.integritydesk.playground.surfaces.SlackError;
import org.integritydesk.playground.surfaces.Triggers;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Hook;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.Person;
import org.integritydesk.playground.workspace.PlaygroundConfig;
import org.integritydesk.playground.workspace.Room;

/** Slash commands: sent once, answered in the response or later by its response URL. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
public final class Commands {
    private final AppClient app;
    private final Triggers triggers;
    private final ResponseUrls responseUrls;
    private final Posting posting;
    private final PlaygroundConfig config;
    private final AtomicReference<Optional<Map<String, String>>> latest = new AtomicReference<>(Optional.empty());

    @Inject
    public Commands(
            AppClient app, Triggers triggers, ResponseUrls responseUrls, Posting posting, PlaygroundConfig config) {
        this.app = app;
        this.triggers = triggers;
        this.responseUrls = responseUrls;
        this.posting = posting;
        this.config = config;
    }

    /** Sends the latest command once more, as it was; waits for what the app says, and shows it to nobody. */
    public Ack repeatLatest() {
        Map<String, String> form = latest.get().orElseThrow(() -> new IllegalStateException("no command was sent yet"));
        return Ack.of(app.command(form));
    }

    /** The command the app registers, with its slash. */
    public String name() {
        return config.command();
    }

    /**
     * The person types the command in the room; waits for the app's answer and shows it. What goes wrong is told to
     * the person alone, as Slackbot does.
     *
     * @param command with its slash
     * @param typed what stands after it, as typed
     */
    public Ack run(Person person, Room room, String command, String typed) {
        if (!room.has(person.id())) {
            throw new SlackError("not_in_channel");
        }
        if (!command.equals(config.command())) {
            return failed(person, room, "invalid_command", "`" + command + "` is not a valid command.");
        }
        Hook hook = responseUrls.issue(person.id(), room.id(), null);
        Map<String, String> form = form(person, room, command, TypedText.toSlack(typed), hook);
        latest.set(Optional.of(form));
        Ack ack = Ack.of(app.command(form));
        return switch (ack) {
            case Ack.Accepted(String body) -> show(person, room, command, hook, body, ack);
            case Ack.Failed(String error) ->
                failed(person, room, error, "`" + command + "` failed with the error \"" + error + "\"");
        };
    }

    private Ack show(Person person, Room room, String command, Hook hook, String body, Ack ack) {
        if (body.isBlank()) {
            return ack;
        }
        ObjectNode answer = Json.parseObject(body).orElseGet(() -> Json.object().put("text", body));
        try {
            responseUrls.answer(hook, answer);
            return ack;
        } catch (SlackError refused) {
            return failed(
                    person,
                    room,
                    refused.code(),
                    "`" + command + "` failed with the error \"" + refused.summary() + "\"");
        }
    }

    private Ack failed(Person person, Room room, String error, String sentence) {
        posting.post(Draft.notice(room.id(), person.id(), sentence));
        return new Ack.Failed(error);
    }

    private Map<String, String> form(Person person, Room room, String command, String text, Hook hook) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("token", Payload.TOKEN);
        form.put("team_id", Cast.TEAM);
        form.put("team_domain", Cast.TEAM_DOMAIN);
        form.put("channel_id", room.id());
        form.put("channel_name", room.isPrivate() ? "privategroup" : room.name());
        form.put("user_id", person.id());
        form.put("user_name", person.handle());
        form.put("command", command);
        form.put("text", text);
        form.put("api_app_id", Cast.APP);
        form.put("is_enterprise_install", "false");
        form.put("response_url", Hooks.url(app, hook));
        form.put("trigger_id", triggers.issue(person.id(), null));
        return form;
    }
}
