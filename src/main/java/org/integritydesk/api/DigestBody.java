package org.integritydesk.api;

import java.time.Instant;
import org.integritydesk.digest.DigestEdition;
import org.integritydesk.digest.EditionState;
import org.integritydesk.digest.KeptEdition;
import org.jspecify.annotations.Nullable;

/**
 * A digest as JSON.
 *
 * @param channel id of the channel it is for
 * @param note what staff wrote above it; null: nothing
 * @param corrected whether it was changed after it was posted
 * @param edition what people see of it
 */
public record DigestBody(
        long id,
        String channel,
        EditionState state,
        boolean scheduled,
        Instant writtenAt,
        @Nullable String note,
        boolean corrected,
        DigestEdition edition) {
    static DigestBody of(KeptEdition kept) {
        return new DigestBody(
                kept.id(),
                kept.room().value(),
                kept.state(),
                kept.scheduled(),
                kept.writtenAt(),
                kept.editorial().note(),
                kept.editorial().isCorrection(),
                kept.shown());
    }
}
