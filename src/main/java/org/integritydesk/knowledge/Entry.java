package org.integritydesk.knowledge;

import java.time.Instant;
import org.integritydesk.chat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One version of an entry.
 *
 * @param version counts from 1 with every change
 * @param origin where it came from: a file name, or a ticket number
 * @param editor who made this version; null: imported from files
 * @param author who wrote what it says, which the editor may only have moved on; null: imported from files
 * @param note why it was made: a comment, a reason; null: nobody said
 */
public record Entry(
        EntryId id,
        int version,
        EntryStatus status,
        EntryContent content,
        @Nullable String origin,
        @Nullable PersonId editor,
        @Nullable PersonId author,
        Instant changedAt,
        @Nullable String note) {

    /** How to refer to this version so that it can be found again: {@code alc-… v3}, and for a ruling who decided and when. */
    public String citation() {
        var ruling = content.ruling();
        return id + " v" + version
                + (ruling == null ? "" : ", ruled by " + ruling.decidedBy() + " on " + ruling.decidedOn());
    }
}
