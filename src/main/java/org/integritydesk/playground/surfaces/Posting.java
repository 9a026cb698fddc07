package org.integritydesk.playground.surfaces;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Change;
import org.integritydesk.playground.workspace.Message;
import org.integritydesk.playground.workspace.Room;
import org.integritydesk.playground.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The rules of messages: who may post what where, and what may be changed. Refusals are {@link SlackError}s. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
public final class Posting {
    private static final int LONGEST_TEXT = 40_000;
    /** An edit may not be as long as a post. */
    private static final int LONGEST_EDIT = 4_000;

    private final Workspace workspace;

    @Inject
    public Posting(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Posts the message. */
    public Message post(Draft draft) {
        Room room = Cast.room(draft.room()).orElseThrow(() -> new SlackError("channel_not_found"));
        boolean byMember = room.has(draft.author()) || draft.author().equals(Cast.SLACKBOT);
        if (!byMember) {
            throw new SlackError("not_in_channel");
        }
        String onlyFor = draft.onlyFor();
        if (onlyFor != null && !room.has(onlyFor)) {
            throw new SlackError("user_not_in_channel");
        }
        if (draft.files() == null) {
            checkContent(draft.text(), draft.blocks(), LONGEST_TEXT);
        }
        String threadTs = draft.threadTs();
        if (threadTs != null && workspace.message(room.id(), threadTs).isEmpty()) {
            throw new SlackError("thread_not_found");
        }
        return workspace.atomically(() -> {
            Message message = new Message(
                    room.id(),
                    workspace.nextTs(),
                    threadTs,
                    draft.author(),
                    draft.text(),
                    Blocks.withIds(draft.blocks()),
                    draft.metadata(),
                    onlyFor,
                    null,
                    Map.of(),
                    draft.files());
            workspace.apply(new Change.MessageStored(message));
            return message;
        });
    }

    /** Changes the app's own message; what is null stays as it is. */
    public Message update(
            String room, String ts, @Nullable String text, @Nullable ArrayNode blocks, @Nullable JsonNode metadata) {
        Message old = ownMessage(room, ts, "cant_update_message");
        return workspace.atomically(() -> {
            ArrayNode newBlocks = blocks != null ? Blocks.withIds(blocks) : old.blocks();
            String newText = text != null ? text : old.text();
            checkContent(newText, newBlocks, LONGEST_EDIT);
            Message changed =
                    old.with(newText, newBlocks, metadata != null ? metadata : old.metadata(), workspace.nextTs());
            workspace.apply(new Change.MessageStored(changed));
            return changed;
        });
    }

    /** Changes what a person said; they can change only their own words. */
    public Message edit(String room, String ts, String person, String text) {
        Message old = messageOf(person, room, ts, "cant_update_message");
        return workspace.atomically(() -> {
            checkContent(text, old.blocks(), LONGEST_TEXT);
            Message changed = old.with(text, old.blocks(), old.metadata(), workspace.nextTs());
            workspace.apply(new Change.MessageStored(changed));
            return changed;
        });
    }

    /** Deletes what a person said; the message as it was. */
    public Message remove(String room, String ts, String person) {
        Message old = messageOf(person, room, ts, "cant_delete_message");
        workspace.apply(new Change.MessageRemoved(old));
        return old;
    }

    /** Deletes the app's own message. */
    public void delete(String room, String ts) {
        workspace.apply(new Change.MessageRemoved(ownMessage(room, ts, "cant_delete_message")));
    }

    /** Adds a reaction; {@code already_reacted} if it is there. */
    public void react(String room, String ts, String user, String emoji) {
        workspace.atomically(() -> {
            Message message = visible(room, ts, user);
            Map<String, List<String>> reactions = new LinkedHashMap<>(message.reactions());
            List<String> users = new ArrayList<>(reactions.getOrDefault(emoji, List.of()));
            if (users.contains(user)) {
                throw new SlackError("already_reacted");
            }
            users.add(user);
            reactions.put(emoji, users);
            workspace.apply(new Change.MessageStored(message.with(reactions)));
            return message;
        });
    }

    /** The message, if the person or app can see it; else {@code message_not_found}. */
    public Message visible(String room, String ts, String viewer) {
        Room found =
                Cast.room(room).filter(each -> each.has(viewer)).orElseThrow(() -> new SlackError("channel_not_found"));
        return workspace
                .message(found.id(), ts)
                .filter(message -> message.isVisibleTo(viewer))
                .orElseThrow(() -> new SlackError("message_not_found"));
    }

    private Message ownMessage(String room, String ts, String refusal) {
        return messageOf(Cast.BOT_USER, room, ts, refusal);
    }

    private Message messageOf(String author, String room, String ts, String refusal) {
        Message message = visible(room, ts, author);
        if (!message.author().equals(author)) {
            throw new SlackError(refusal);
        }
        return message;
    }

    private static void checkContent(String text, ArrayNode blocks, int longest) {
        if (text.isEmpty() && blocks.isEmpty()) {
            throw new SlackError("no_text");
        }
        if (text.codePointCount(0, text.length()) > longest) {
            throw new SlackError("msg_too_long");
        }
        List<String> problems = BlockRules.problems(blocks, BlockRules.Surface.MESSAGE);
        if (!problems.isEmpty()) {
            throw new SlackError("invalid_blocks", problems);
        }
    }
}
