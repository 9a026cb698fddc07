package org.integritydesk.digest;

import java.time.Instant;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * An edition, and what became of it.
 *
 * @param room the channel it is for
 * @param written as it was written
 * @param scheduled whether it came by schedule; else somebody asked for it
 * @param decidedBy who posted, skipped or changed it last; null: nobody had to
 */
public record KeptEdition(
        long id,
        RoomId room,
        DigestEdition written,
        Editorial editorial,
        EditionState state,
        boolean scheduled,
        Instant writtenAt,
        @Nullable PersonId decidedBy) {
    /** What people see of it. */
    public DigestEdition shown() {
        return editorial.of(written);
    }
}
