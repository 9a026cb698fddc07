package org.integritydesk.digest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of an edition after people could read it.
 *
 * @param why it was wrong, as people read it; null: not told
 * @param formerNote what stood above everything until then; null: nothing
 * @param former what people saw until then, to be compared with what they see now
 */
public record Correction(
        Instant at, @Nullable String why, @Nullable String formerNote, DigestEdition former) {}
