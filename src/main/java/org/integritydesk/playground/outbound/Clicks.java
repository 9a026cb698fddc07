package org.integritydesk.playground.outbound;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.integritydesk.playground.surfaces.Blocks;
import org.integritydesk.playground.surfaces.Filling;
import org.integritydesk.playground.surfaces.InputValue;
import org.integritydesk.playground.surfaces.Posting;
import org.integritydesk.playground.surfaces.ResponseUrls;
import org.integritydesk.playground.surfaces.SlackError;
import org.integritydesk.playground.surfaces.Triggers;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.Message;
import org.integritydesk.playground.workspace.Person;
import org.integritydesk.playground.workspace.Room;
import org.integritydesk.playground.workspace.View;
import org.integritydesk.playground.workspace.Workspace;

/** Buttons, menus and inputs that act at once: {@code block_actions}. Slack does not repeat them. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
public final class Clicks {
    /**
     * What the person acts on.
     *
     * @param blockId empty: the first block that has the action
     * @param chosen for elements that hold a value, what is now typed or chosen; an overflow menu's choice
     * @param filling the state of everything around it
     */
    public record Act(String blockId, String actionId, List<String> chosen, Filling filling) {
        /** A plain click, everything around it untouched. */
        public static Act click(String actionId) {
            return new Act("", actionId, List.of(), Filling.initial());
        }

        /** A choice in a menu or input, everything around it untouched. */
        public static Act choose(String actionId, List<String> values) {
            return new Act("", actionId, values, Filling.changed(Map.of(actionId, values)));
        }
    }

    private final Workspace workspace;
    private final Posting posting;
    private final ResponseUrls responseUrls;
    private final Triggers triggers;
    private final AppClient app;

    @Inject
    public Clicks(Workspace workspace, Posting posting, ResponseUrls responseUrls, Triggers triggers, AppClient app) {
        this.workspace = workspace;
        this.posting = posting;
        this.responseUrls = responseUrls;
        this.triggers = triggers;
        this.app = app;
    }

    /** Acts on a message; {@code message_not_found} if the person cannot see it, {@code no_such_action} if it is gone. */
    public Ack onMessage(Person person, Room room, String ts, Act act) {
        Message message = posting.visible(room.id(), ts, person.id());
        ArrayNode blocks = message.blocks();
        Blocks.Placed placed = placed(blocks, act);
        ObjectNode payload = Payload.of("block_actions", person, triggers.issue(person.id(), null));
        ObjectNode container = payload.putObject("container")
                .put("type", "message")
                .put("message_ts", ts)
                .put("channel_id", room.id())
                .put("is_ephemeral", message.isEphemeral());
        if (message.threadTs() != null) {
            container.put("thread_ts", message.threadTs());
        }
        payload.set("channel", Payload.room(room));
        if (!message.isEphemeral()) {
            payload.set("message", message.toJson());
        }
        payload.putObject("state").set("values", act.filling().values(blocks));
        payload.put("response_url", Hooks.url(app, responseUrls.issue(person.id(), room.id(), message)));
        return send(payload, placed, act);
    }

    /** Acts in an open modal or on App Home. */
    public Ack onView(Person person, View view, Act act) {
        Blocks.Placed placed = placed(view.blocks(), act);
        String triggerId = triggers.issue(person.id(), view.isHome() ? null : view.id());
        ObjectNode payload = Payload.of("block_actions", person, triggerId);
        payload.putObject("container").put("type", "view").put("view_id", view.id());
        payload.set("view", view.toJson(act.filling().values(view.blocks())));
        return send(payload, placed, act);
    }

    private static Blocks.Placed placed(ArrayNode blocks, Act act) {
        return Blocks.find(blocks, act.blockId(), act.actionId())
                .orElseThrow(() -> new SlackError("no_such_action", List.of(act.actionId())));
    }

    private Ack send(ObjectNode payload, Blocks.Placed placed, Act act) {
        payload.putArray("actions").add(action(placed, act.chosen()));
        return Ack.of(app.interaction(payload));
    }

    private ObjectNode action(Blocks.Placed placed, List<String> chosen) {
        ObjectNode action = Json.object()
                .put("type", placed.type())
                .put("action_id", placed.actionId())
                .put("block_id", placed.blockId())
                .put("action_ts", workspace.nextTs());
        switch (placed.type()) {
            case "button", "icon_button" -> {
                for (String field : List.of("text", "value", "style", "url")) {
                    if (placed.element().has(field)) {
                        action.set(field, placed.element().get(field));
                    }
                }
            }
            case "overflow" ->
                action.set(
                        "selected_option",
                        InputValue.option(placed.element(), String.join("", chosen))
                                .orElseThrow(() -> new SlackError("no_such_option", chosen)));
            case "feedback_buttons" -> action.put("value", String.join("", chosen));
            default -> action.setAll(InputValue.of(placed.element(), chosen));
        }
        return action;
    }
}
