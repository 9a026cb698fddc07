package org.integritydesk.digest;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own week, for them alone.
 *
 * @param queue what they have before them; null: they work on no tickets
 * @param figures of all markets
 */
public record OwnWeek(
        ZoneId zone, Instant from, Instant to, @Nullable OwnQueue queue, DigestFigures figures, DigestFigures before) {
    /**
     * The tickets somebody has.
     *
     * @param late of these, beyond their target
     * @param waiting of these, for the requester
     * @param escalated of these, to another team
     * @param resolved by them in the period
     * @param resolvedBefore by them in the period before
     */
    public record OwnQueue(int open, int late, int waiting, int escalated, int resolved, int resolvedBefore) {}
}
