package org.integritydesk.playground.surfaces;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Json;
import org.jspecify.annotations.Nullable;

/**
 * A message about to be posted.
 *
 * @param onlyFor the one person who will see it; null: everybody in the room
 */
public record Draft(
        String room,
        @Nullable String threadTs,
        String author,
        String text,
        ArrayNode blocks,
        @Nullable JsonNode metadata,
        @Nullable String onlyFor) {

    /** Plain text by a person. */
    public static Draft said(String room, @Nullable String threadTs, String author, String text) {
        return new Draft(room, threadTs, author, text, Json.array(), null, null);
    }

    /** What Slack itself tells one person, and nobody else. */
    public static Draft notice(String room, String user, String text) {
        return new Draft(room, null, Cast.SLACKBOT, text, Json.array(), null, user);
    }
}
