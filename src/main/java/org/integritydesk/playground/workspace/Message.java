package org.integritydesk.playground.workspace;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands now.
 *
 * @param ts its id and time: seconds, a dot, microseconds; unique in the workspace
 * @param threadTs the message whose thread it belongs to; null: it stands in the room itself
 * @param author user id; the app's own user for its messages
 * @param text fallback or full text, escaped as Slack sends it
 * @param metadata {@code event_type} and {@code event_payload}, for apps only
 * @param onlyFor the one person who sees it; null: everybody in the room
 * @param editedTs when it was last changed; null: never
 * @param reactions emoji name to the people who reacted with it
 * @param files names of the files shared with it; null: none
 */
public record Message(
        String room,
        String ts,
        @Nullable String threadTs,
        String author,
        String text,
        ArrayNode blocks,
        @Nullable JsonNode metadata,
        @Nullable String onlyFor,
        @Nullable String editedTs,
        Map<String, List<String>> reactions,
        @Nullable List<String> files) {

    /** Whether the app wrote it. */
    @JsonIgnore
    public boolean isFromApp() {
        return author.equals(Cast.BOT_USER);
    }

    /** Whether only one person sees it. */
    @JsonIgnore
    public boolean isEphemeral() {
        return onlyFor != null;
    }

    /** Whether it answers another message. */
    @JsonIgnore
    public boolean isReply() {
        return threadTs != null && !threadTs.equals(ts);
    }

    /** Whether the person, or the app, can see it, given they are in the room. The app never sees ephemeral ones. */
    public boolean isVisibleTo(String userId) {
        return onlyFor == null || onlyFor.equals(userId);
    }

    /** The same message with other content; marked as edited at the time, unless null. */
    public Message with(
            String newText, ArrayNode newBlocks, @Nullable JsonNode newMetadata, @Nullable String newEditedTs) {
        return new Message(
                room, ts, threadTs, author, newText, newBlocks, newMetadata, onlyFor, newEditedTs, reactions, files);
    }

    /** The same message with other reactions. */
    public Message with(Map<String, List<String>> newReactions) {
        return new Message(room, ts, threadTs, author, text, blocks, metadata, onlyFor, editedTs, newReactions, files);
    }

    /** The message as Slack shows it to apps, without metadata and thread counts. */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("type", "message")
                .put("user", author)
                .put("text", text)
                .put("ts", ts)
                .put("team", Cast.TEAM);
        if (isFromApp()) {
            json.put("bot_id", Cast.BOT).put("app_id", Cast.APP);
            json.putObject("bot_profile")
                    .put("id", Cast.BOT)
                    .put("app_id", Cast.APP)
                    .put("name", Cast.BOT_NAME)
                    .put("team_id", Cast.TEAM);
        }
        if (!blocks.isEmpty()) {
            json.set("blocks", blocks);
        }
        if (files != null) {
            json.set("files", filesJson(files));
        }
        if (threadTs != null) {
            json.put("thread_ts", threadTs);
        }
        if (editedTs != null) {
            json.putObject("edited").put("user", author).put("ts", editedTs);
        }
        if (!reactions.isEmpty()) {
            ArrayNode list = json.putArray("reactions");
            reactions.forEach((name, users) -> list.addObject()
                    .put("name", name)
                    .put("count", users.size())
                    .set("users", Json.strings(users)));
        }
        return json;
    }

    private ArrayNode filesJson(List<String> names) {
        ArrayNode list = Json.array();
        for (String name : names) {
            String id = "F" + ts.replace(".", "") + list.size();
            list.addObject()
                    .put("id", id)
                    .put("name", name)
                    .put("title", name)
                    .put("user", author)
                    .put("permalink", "https://" + Cast.TEAM_DOMAIN + ".slack.com/files/" + author + "/" + id);
        }
        return list;
    }
}
