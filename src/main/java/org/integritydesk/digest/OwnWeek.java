package org.integritydesk.digest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own week, for them alone.
 *
 * @param queue what they have before them; null: they work on no tickets
 * @param figures of all markets
 * @param top what was asked about most in all markets
 * @param coming what comes next
 */
public record OwnWeek(
        ZoneId zone,
        Instant from,
        Instant to,
        @Nullable OwnQueue queue,
        DigestFigures figures,
        DigestFigures before,
        List<DigestEdition.TopIssue> top,
        List<DigestEdition.Coming> coming) {
    public OwnWeek {
        top = List.copyOf(top);
        coming = List.copyOf(coming);
    }

    /**
     * The tickets somebody has.
     *
     * @param late of these, those beyond their target, longest first
     * @param waiting of these, for the requester
     * @param escalated of these, to another team
     * @param resolved by them in the period
     * @param resolvedBefore by them in the period before
     */
    public record OwnQueue(
            int open, List<TicketNumber> late, int waiting, int escalated, int resolved, int resolvedBefore) {
        public OwnQueue {
            late = List.copyOf(late);
        }
    }
}
