package org.integritydesk.playground.webapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.integritydesk.playground.surfaces.SlackError;

/** Slack's paging: an opaque cursor, here the position of the next page's first item. */
final class Pages {
    private Pages() {}

    /** Where the wanted page starts; {@code invalid_cursor} if the cursor is none of ours. */
    static int start(Arguments arguments) {
        String cursor = arguments.text("cursor").orElse("p0");
        if (!cursor.matches("p\\d{1,6}")) {
            throw new SlackError("invalid_cursor");
        }
        return Integer.parseInt(cursor.substring(1));
    }

    /** Adds the cursor of the page that starts at the position; an empty one after the last page. */
    static ObjectNode next(ObjectNode answer, int position, int size) {
        answer.putObject("response_metadata").put("next_cursor", position < size ? "p" + position : "");
        return answer;
    }

    /** Says that there is no other page. */
    static ObjectNode single(ObjectNode answer) {
        return next(answer, 0, 0);
    }
}
