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
 */
public record Entry(
        EntryId id,
        int version,
        EntryStatus status,
        EntryContent content,
        @Nullable String origin,
        @Nullable PersonId editor,
        Instant changedAt) {}
