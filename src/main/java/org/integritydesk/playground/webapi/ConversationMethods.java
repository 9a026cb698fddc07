package org.integritydesk.playground.webapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.integritydesk.playground.surfaces.SlackError;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.Message;
import org.integritydesk.playground.workspace.Room;
import org.integritydesk.playground.workspace.Workspace;

/** {@code conversations.*} and {@code users.conversations}. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
final class ConversationMethods implements ApiFamily {
    private static final int LARGEST_PAGE = 999;

    private final Workspace workspace;

    @Inject
    ConversationMethods(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Map<String, ApiMethod> methods() {
        return Map.of(
                "conversations.history", this::history,
                "conversations.replies", this::replies,
                "conversations.info", this::info,
                "conversations.list", arguments -> list(Cast.BOT_USER, arguments),
                "conversations.members", this::members,
                "conversations.open", this::open,
                "users.conversations", arguments -> list(arguments.text("user").orElse(Cast.BOT_USER), arguments));
    }

    private ObjectNode history(Arguments arguments) {
        Room room = Rooms.named(arguments.required("channel"));
        List<Message> newestFirst = seenByApp(room)
                .filter(message -> !message.isReply())
                .filter(message -> isWithin(message, arguments))
                .toList()
                .reversed();
        return paged(newestFirst, room, arguments);
    }

    private ObjectNode replies(Arguments arguments) {
        Room room = Rooms.named(arguments.required("channel"));
        String ts = arguments.required("ts");
        List<Message> thread = seenByApp(room)
                .filter(message -> message.ts().equals(ts) || ts.equals(message.threadTs()))
                .filter(message -> message.ts().equals(ts) || isWithin(message, arguments))
                .toList();
        if (thread.isEmpty()) {
            throw new SlackError("thread_not_found");
        }
        return paged(thread, room, arguments);
    }

    private ObjectNode paged(List<Message> messages, Room room, Arguments arguments) {
        int from = Pages.start(arguments);
        int to = Math.min(messages.size(), from + arguments.count("limit", LARGEST_PAGE));
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("messages");
        boolean withMetadata = arguments.flag("include_all_metadata");
        messages.subList(Math.min(from, to), to).forEach(message -> list.add(toJson(message, room, withMetadata)));
        answer.put("has_more", to < messages.size());
        return Pages.next(answer, to, messages.size());
    }

    private ObjectNode toJson(Message message, Room room, boolean withMetadata) {
        ObjectNode json = message.toJson();
        if (withMetadata && message.metadata() != null) {
            json.set("metadata", message.metadata());
        }
        List<Message> replies = seenByApp(room)
                .filter(each -> each.isReply() && message.ts().equals(each.threadTs()))
                .toList();
        if (!replies.isEmpty()) {
            Set<String> authors = new LinkedHashSet<>();
            replies.forEach(reply -> authors.add(reply.author()));
            json.put("thread_ts", message.ts())
                    .put("reply_count", replies.size())
                    .put("reply_users_count", authors.size())
                    .put("latest_reply", replies.getLast().ts())
                    .set("reply_users", Json.strings(authors));
        }
        return json;
    }

    private Stream<Message> seenByApp(Room room) {
        return workspace.messages(room.id()).stream()
                .filter(message -> message.isVisibleTo(Cast.BOT_USER))
                .filter(message -> !message.author().equals(Cast.SLACKBOT));
    }

    private static boolean isWithin(Message message, Arguments arguments) {
        String oldest = arguments.text("oldest").orElse("0");
        String latest = arguments.text("latest").orElse("9999999999.999999");
        int fromOldest = message.ts().compareTo(oldest);
        int toLatest = message.ts().compareTo(latest);
        return arguments.flag("inclusive") ? fromOldest >= 0 && toLatest <= 0 : fromOldest > 0 && toLatest < 0;
    }

    private ObjectNode info(Arguments arguments) {
        return Json.object().set("channel", Rooms.toJson(Rooms.named(arguments.required("channel"))));
    }

    private ObjectNode list(String user, Arguments arguments) {
        List<String> types =
                List.of(arguments.text("types").orElse("public_channel").split(",\\s*"));
        ArrayNode channels = Json.array();
        Cast.roomsOf(user)
                .filter(room -> types.contains(type(room)))
                .map(Rooms::toJson)
                .forEach(channels::add);
        ObjectNode answer = Json.object();
        answer.set("channels", channels);
        return Pages.single(answer);
    }

    private static String type(Room room) {
        return room.isDirect() ? "im" : room.isPrivate() ? "private_channel" : "public_channel";
    }

    private ObjectNode members(Arguments arguments) {
        Room room = Rooms.named(arguments.required("channel"));
        List<String> members = new ArrayList<>(room.members());
        members.add(Cast.BOT_USER);
        ObjectNode answer = Json.object();
        answer.set("members", Json.strings(members));
        return Pages.single(answer);
    }

    private ObjectNode open(Arguments arguments) {
        String user =
                arguments.text("users").or(() -> arguments.text("channel")).orElse("");
        if (user.contains(",")) {
            throw new SlackError("not_enough_users", List.of("group conversations are not part of the playground"));
        }
        if (!user.startsWith("D") && Cast.person(user).isEmpty()) {
            throw new SlackError("user_not_found");
        }
        Room room = Rooms.named(user);
        ObjectNode channel =
                arguments.flag("return_im") ? Rooms.toJson(room) : Json.object().put("id", room.id());
        return Json.object().set("channel", channel);
    }
}
