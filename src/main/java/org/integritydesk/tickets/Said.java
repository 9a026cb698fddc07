package org.integritydesk.tickets;

import java.time.Instant;
import java.util.List;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;

/**
 * Something a person wrote, as it came in.
 *
 * @param message its id in the room; with the room, the same for every delivery
 * @param words empty: nothing but files
 * @param at when it was written
 */
public record Said(RoomId room, String message, PersonId author, String words, List<SharedFile> files, Instant at) {
    public Said {
        files = List.copyOf(files);
    }
}
