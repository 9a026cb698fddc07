package org.integritydesk.playground.surfaces;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Json;
import org.jspecify.annotations.Nullable;

/**
 * A message about to be posted.
 *
 * @param onlyFor the one person who will see it; null: everybody in the room
 * @param files names of the files that come with it; null: none
 */
public record Draft(
        String room,
        @Nullable String threadTs,
        String author,
        String text,
        ArrayNode blocks,
        @Nullable JsonNode metadata,
        @Nullable String onlyFor,
        @Nullable List<String> files) {

    /** A message without files. */
    public Draft(
            String room,
            @Nullable String threadTs,
            String author,
            String text,
            ArrayNode blocks,
            @Nullable JsonNode metadata,
            @Nullable String onlyFor) {
        this(room, threadTs, author, text, blocks, metadata, onlyFor, null);
    }

    /** Plain text by a person. */
    public static Draft said(String room, @Nullable String threadTs, String author, String text) {
        return new Draft(room, threadTs, author, text, Json.array(), null, null);
    }

    /** Files with a comment by a person; the comment may be empty. */
    public static Draft shared(String room, @Nullable String threadTs, String author, String text, List<String> files) {
        return new Draft(room, threadTs, author, text, Json.array(), null, null, files);
    }

    /** What Slack itself tells one person, and nobody else. */
    public static Draft notice(String room, String user, String text) {
        return new Draft(room, null, Cast.SLACKBOT, text, Json.array(), null, user);
    }
}
