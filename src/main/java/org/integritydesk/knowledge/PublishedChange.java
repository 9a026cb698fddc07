package org.integritydesk.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A change of what an entry answers. One of the two is there.
 *
 * @param before what answered until then; null: nothing did
 * @param after what answers from then on; null: the entry was retired
 */
public record PublishedChange(
        EntryId id, @Nullable Entry before, @Nullable Entry after) {
    /** Whether people who got the answer before should hear of it. */
    public boolean isInSubstance() {
        return before != null && (after == null || Substance.changed(before.content(), after.content()));
    }
}
