package org.integritydesk.platform.outbox.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A parked notice as it is kept.
 *
 * @param place where it should have gone; null: not known
 * @param why the last failure, in the words of whoever carried it
 */
public record StoredParked(
        long id, String family, String payload, @Nullable String place, String why, Instant since) {}
