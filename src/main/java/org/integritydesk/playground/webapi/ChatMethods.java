package org.integritydesk.playground.webapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.integritydesk.playground.outbound.Talk;
import org.integritydesk.playground.surfaces.Draft;
import org.integritydesk.playground.surfaces.Posting;
import org.integritydesk.playground.surfaces.SlackError;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.Message;
import org.integritydesk.playground.workspace.PlaygroundConfig;
import org.integritydesk.playground.workspace.Room;
import org.jspecify.annotations.Nullable;

/** {@code chat.*} and {@code reactions.add}. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
final class ChatMethods implements ApiFamily {
    private final Posting posting;
    private final Talk talk;
    private final PlaygroundConfig config;

    @Inject
    ChatMethods(Posting posting, Talk talk, PlaygroundConfig config) {
        this.posting = posting;
        this.talk = talk;
        this.config = config;
    }

    @Override
    public Map<String, ApiMethod> methods() {
        return Map.of(
                "chat.postMessage", this::postMessage,
                "chat.postEphemeral", this::postEphemeral,
                "chat.update", this::update,
                "chat.delete", this::delete,
                "chat.getPermalink", this::permalink,
                "reactions.add", this::react);
    }

    private ObjectNode postMessage(Arguments arguments) {
        Room room = Rooms.named(arguments.required("channel"));
        Message message = posting.post(draft(room, arguments, null));
        talk.announce(message, room);
        return posted(message);
    }

    private ObjectNode postEphemeral(Arguments arguments) {
        Room room = Rooms.named(arguments.required("channel"));
        Message message = posting.post(draft(room, arguments, arguments.required("user")));
        return Json.object().put("message_ts", message.ts());
    }

    private static Draft draft(Room room, Arguments arguments, @Nullable String onlyFor) {
        return new Draft(
                room.id(),
                arguments.text("thread_ts").orElse(null),
                Cast.BOT_USER,
                arguments.text("text").orElse(""),
                arguments.blocks().orElseGet(Json::array),
                arguments.json("metadata").orElse(null),
                onlyFor);
    }

    private ObjectNode update(Arguments arguments) {
        Room room = Rooms.named(arguments.required("channel"));
        Message message = posting.update(
                room.id(),
                arguments.required("ts"),
                arguments.text("text").orElse(null),
                arguments.blocks().orElse(null),
                arguments.json("metadata").orElse(null));
        return posted(message).put("text", message.text());
    }

    private ObjectNode delete(Arguments arguments) {
        Room room = Rooms.named(arguments.required("channel"));
        String ts = arguments.required("ts");
        posting.delete(room.id(), ts);
        return Json.object().put("channel", room.id()).put("ts", ts);
    }

    private ObjectNode permalink(Arguments arguments) {
        Room room = Rooms.named(arguments.required("channel"));
        Message message = posting.visible(room.id(), arguments.required("message_ts"), Cast.BOT_USER);
        String path = "/playground/archives/" + room.id() + "/p" + message.ts().replace(".", "");
        return Json.object()
                .put("channel", room.id())
                .put(
                        "permalink",
                        config.publicUrl()
                                .orElse(config.eventsUrl())
                                .resolve(path)
                                .toString());
    }

    private ObjectNode react(Arguments arguments) {
        Room room = Rooms.named(arguments.required("channel"));
        String emoji = arguments.required("name");
        if (!emoji.matches("[a-z0-9_+'-]{1,100}")) {
            throw new SlackError("invalid_name");
        }
        posting.react(room.id(), arguments.required("timestamp"), Cast.BOT_USER, emoji);
        return Json.object();
    }

    private static ObjectNode posted(Message message) {
        ObjectNode json = message.toJson();
        if (message.metadata() != null) {
            json.set("metadata", message.metadata());
        }
        return Json.object()
                .put("channel", message.room())
                .put("ts", message.ts())
                .set("message", json);
    }
}
