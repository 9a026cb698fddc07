package org.integritydesk.knowledge;

import java.time.Instant;
import org.integritydesk.chat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What an entry from outside makes of the stored one (pure). A published one replaces what answers and leaves a proposal
 * alone; a draft becomes the proposal.
 */
final class Placement {
    private Placement() {}

    /** @param before null: there is no such entry yet */
    static EntryStep of(
            @Nullable EntryState before,
            ParsedEntry.Valid entry,
            @Nullable String origin,
            @Nullable PersonId editor,
            Instant now,
            @Nullable String note) {
        int version = before == null ? 1 : before.lastVersion() + 1;
        var made = new Entry(entry.id(), version, entry.status(), entry.content(), origin, editor, editor, now, note);
        return before == null ? EntryStep.first(made) : new EntryStep(before, made, after(before, made));
    }

    private static EntryState after(EntryState before, Entry made) {
        return switch (made.status()) {
            case DRAFT, IN_REVIEW -> before.proposed(made);
            case PUBLISHED -> before.replaced(made);
            case RETIRED -> before.retired(made);
        };
    }

    /** Whether the stored entry already says this. */
    static boolean isThere(EntryState stored, ParsedEntry.Valid entry) {
        return says(counterpart(stored, entry), entry);
    }

    /** The version that an entry from outside is to be compared with. */
    static Entry counterpart(EntryState stored, ParsedEntry.Valid entry) {
        return entry.status() == EntryStatus.PUBLISHED ? stored.shown() : stored.current();
    }

    /** Whether a version says what the entry from outside says. */
    static boolean says(Entry version, ParsedEntry.Valid entry) {
        return version.status() == entry.status() && version.content().equals(entry.content());
    }
}
