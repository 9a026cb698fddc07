package org.integritydesk.faults;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message in a room, as it is now.
 *
 * @param room a channel, or the direct messages with a person
 * @param thread null: in the room itself
 * @param notice id of the outbox in its metadata; null: it has none
 * @param at when it was posted
 */
record Post(
        String room,
        String ts,
        @Nullable String thread,
        String text,
        String metadata,
        @Nullable Long notice,
        Instant at) {
    Post changed(String newText) {
        return new Post(room, ts, thread, newText, metadata, notice, at);
    }
}
