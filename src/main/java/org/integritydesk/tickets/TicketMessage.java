package org.integritydesk.tickets;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * What was said about a ticket, as it stands now.
 *
 * @param id null: not kept yet
 * @param words empty: nothing but files, or deleted
 * @param source null: it was written in a form
 * @param editedAt null: it stands as it was written
 * @param deletedAt null: it still stands
 */
@RecordBuilder
public record TicketMessage(
        @Nullable Long id,
        TicketNumber ticket,
        Passage passage,
        PersonId author,
        String words,
        List<SharedFile> files,
        @Nullable Source source,
        Instant at,
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt) {
    public TicketMessage {
        files = List.copyOf(files);
    }

    /** Who gets to read it. */
    public enum Passage {
        /** Staff wrote it below the card; the requester reads it. */
        TO_REQUESTER,
        /** It was written where the requester is; staff read it below the card. */
        TO_STAFF,
        /** Staff wrote it for staff; the requester never reads it. */
        INTERNAL
    }

    /** The message it was written in. */
    public record Source(RoomId room, String message) {}

    /** Whether its author took it back. */
    public boolean isDeleted() {
        return deletedAt != null;
    }
}
