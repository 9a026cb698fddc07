package org.integritydesk.api;

import java.time.Instant;
import java.util.List;
import org.integritydesk.digest.Correction;
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
 * @param corrections what was changed then, oldest first, each with what people saw until then
 * @param edition what people see of it
 * @param written as it was written, before staff changed anything
 */
public record DigestBody(
        long id,
        String channel,
        EditionState state,
        boolean scheduled,
        Instant writtenAt,
        @Nullable String note,
        boolean corrected,
        List<Correction> corrections,
        DigestEdition edition,
        DigestEdition written) {
    static DigestBody of(KeptEdition kept) {
        return new DigestBody(
                kept.id(),
                kept.room().value(),
                kept.state(),
                kept.scheduled(),
                kept.writtenAt(),
                kept.editorial().note(),
                kept.editorial().isCorrection(),
                kept.editorial().corrections(),
                kept.shown(),
                kept.written());
    }
}
