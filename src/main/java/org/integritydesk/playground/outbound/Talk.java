package org.integritydesk.playground.outbound;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.integritydesk.playground.surfaces.Draft;
import org.integritydesk.playground.surfaces.Files;
import org.integritydesk.playground.surfaces.Posting;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.Message;
import org.integritydesk.playground.workspace.Person;
import org.integritydesk.playground.workspace.Room;
import org.integritydesk.playground.workspace.View;
import org.integritydesk.playground.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** What people do that the app may hear of as an event: talk, react, look at App Home. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
public final class Talk {
    private static final String BOT_MENTION = "<@" + Cast.BOT_USER + ">";

    private final Workspace workspace;
    private final Posting posting;
    private final Events events;
    private final Files files;

    @Inject
    public Talk(Workspace workspace, Posting posting, Events events, Files files) {
        this.files = files;
        this.workspace = workspace;
        this.posting = posting;
        this.events = events;
    }

    /**
     * Something said.
     *
     * @param delivered completes once the app answered the first delivery of each event it caused
     */
    public record Said(Message message, CompletableFuture<Ack> delivered) {}

    /** The person says something in a room, or in a thread of it. */
    public Said say(Person person, Room room, @Nullable String threadTs, String typed) {
        Message message = posting.post(Draft.said(room.id(), threadTs, person.id(), TypedText.toSlack(typed)));
        return new Said(message, announce(message, room));
    }

    /** The person shares files, with a comment that may be empty. */
    public Said share(Person person, Room room, @Nullable String threadTs, String typed, List<String> files) {
        Message message = posting.post(Draft.shared(room.id(), threadTs, person.id(), TypedText.toSlack(typed), files));
        return new Said(message, announce(message, room));
    }

    /** The person changes what they said. */
    public CompletableFuture<Ack> edit(Person person, Room room, String ts, String typed) {
        Message before = posting.visible(room.id(), ts, person.id());
        Message after = posting.edit(room.id(), ts, person.id(), TypedText.toSlack(typed));
        ObjectNode event = happened("message_changed", room);
        event.set("message", files.withAddresses(after.toJson()));
        event.set("previous_message", before.toJson());
        return events.send(subscription(room), event);
    }

    /** The person deletes what they said. */
    public CompletableFuture<Ack> delete(Person person, Room room, String ts) {
        Message gone = posting.remove(room.id(), ts, person.id());
        ObjectNode event = happened("message_deleted", room).put("deleted_ts", ts);
        event.set("previous_message", gone.toJson());
        return events.send(subscription(room), event);
    }

    private ObjectNode happened(String subtype, Room room) {
        String ts = workspace.nextTs();
        return Json.object()
                .put("type", "message")
                .put("subtype", subtype)
                .put("hidden", true)
                .put("channel", room.id())
                .put("channel_type", room.kind().channelType())
                .put("ts", ts)
                .put("event_ts", ts);
    }

    private static String subscription(Room room) {
        return room.isPrivate() ? "message.groups" : room.isDirect() ? "message.im" : "message.channels";
    }

    /** Tells the app of a new message, its own included, as its subscriptions ask. */
    public CompletableFuture<Ack> announce(Message message, Room room) {
        if (message.isEphemeral()) {
            return CompletableFuture.completedFuture(new Ack.Accepted(""));
        }
        CompletableFuture<Ack> mention = CompletableFuture.completedFuture(new Ack.Accepted(""));
        if (message.text().contains(BOT_MENTION) && !room.isDirect() && !message.isFromApp()) {
            mention = events.send("app_mention", event("app_mention", message));
        }
        ObjectNode event = files.withAddresses(event("message", message))
                .put("channel_type", room.kind().channelType());
        if (message.files() != null) {
            event.put("subtype", "file_share");
        }
        return mention.thenCombine(
                events.send(subscription(room), event), (first, second) -> first.isAccepted() ? second : first);
    }

    /** The person reacts to a message they can see. */
    public CompletableFuture<Ack> react(Person person, Room room, String ts, String emoji) {
        Message message = posting.visible(room.id(), ts, person.id());
        posting.react(room.id(), ts, person.id(), emoji);
        ObjectNode event = Json.object()
                .put("type", "reaction_added")
                .put("user", person.id())
                .put("reaction", emoji)
                .put("item_user", message.author())
                .put("event_ts", workspace.nextTs());
        event.putObject("item").put("type", "message").put("channel", room.id()).put("ts", ts);
        return events.send("reaction_added", event);
    }

    /** The person opens the app's Home tab. */
    public CompletableFuture<Ack> openHome(Person person) {
        ObjectNode event = Json.object()
                .put("type", "app_home_opened")
                .put("user", person.id())
                .put("channel", Cast.directRoomOf(person.id()))
                .put("tab", "home")
                .put("event_ts", workspace.nextTs());
        workspace.home(person.id()).map(this::untouched).ifPresent(view -> event.set("view", view));
        return events.send("app_home_opened", event);
    }

    private ObjectNode untouched(View view) {
        return view.toJson(Json.object());
    }

    private static ObjectNode event(String type, Message message) {
        ObjectNode event = message.toJson();
        Cast.person(message.author())
                .filter(Person::isExternal)
                .ifPresent(stranger -> event.put("team", stranger.team())
                        .put("user_team", stranger.team())
                        .put("source_team", stranger.team()));
        return event.put("type", type).put("channel", message.room()).put("event_ts", message.ts());
    }
}
