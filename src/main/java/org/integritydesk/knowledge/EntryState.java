package org.integritydesk.knowledge;

import java.time.Instant;
import org.integritydesk.chat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a whole: what answers, and what is being worked on.
 *
 * @param current the proposal if there is one, else the version that answers, else the last one
 * @param published the version that answers; null: none does
 * @param lastVersion the number of versions made so far
 */
public record EntryState(Entry current, @Nullable Entry published, int lastVersion) {

    /** An entry that has one version. */
    public static EntryState of(Entry first) {
        return new EntryState(first, first.status() == EntryStatus.PUBLISHED ? first : null, first.version());
    }

    /** What askers get: the version that answers; without one, what people work on. */
    public Entry shown() {
        return published == null ? current : published;
    }

    /** Whether the current version is one that nobody has approved yet. */
    public boolean isProposal() {
        return switch (current.status()) {
            case DRAFT, IN_REVIEW -> true;
            case PUBLISHED, RETIRED -> false;
        };
    }

    /** The next version. */
    Entry next(
            EntryStatus status,
            EntryContent content,
            @Nullable PersonId editor,
            @Nullable PersonId author,
            Instant now,
            @Nullable String note) {
        return new Entry(current.id(), lastVersion + 1, status, content, current.origin(), editor, author, now, note);
    }

    /** After a version to work on was made. */
    EntryState proposed(Entry made) {
        return new EntryState(made, published, made.version());
    }

    /** After the current version was approved. */
    EntryState approved(Entry made) {
        return new EntryState(made, made, made.version());
    }

    /** After what answers was replaced; a proposal stays. */
    EntryState replaced(Entry made) {
        return new EntryState(isProposal() ? current : made, made, made.version());
    }

    /** After the proposal was dropped. */
    EntryState discarded(Entry made) {
        return new EntryState(published == null ? made : published, published, made.version());
    }

    /** After the entry was taken out of use. */
    EntryState retired(Entry made) {
        return new EntryState(made, null, made.version());
    }
}
