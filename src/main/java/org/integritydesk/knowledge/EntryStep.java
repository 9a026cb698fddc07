package org.integritydesk.knowledge;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of an entry: a version that is made.
 *
 * @param before how the entry stood; null: there was none
 * @param after how it stands with the version
 */
public record EntryStep(@Nullable EntryState before, Entry made, EntryState after) {
    /** The first step of an entry. */
    static EntryStep first(Entry made) {
        return new EntryStep(null, made, EntryState.of(made));
    }

    /** Whether something else answers from then on, or nothing any more. */
    boolean changesAnswer() {
        return !Objects.equals(answered(), after.published());
    }

    /** What it changes in what can be found. */
    PublishedChange change() {
        return new PublishedChange(made.id(), answered(), after.published());
    }

    private @Nullable Entry answered() {
        return before == null ? null : before.published();
    }
}
