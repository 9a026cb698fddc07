package org.integritydesk.tickets;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a ticket stands against its service targets.
 *
 * @param respondBy when staff should have written to the requester first
 * @param respondedAt when they did; null: not yet
 * @param resolveBy when it should have an answer
 * @param pauses spans in which the clock stood still, in order
 * @param pausedSince null: the clock runs
 */
public record ServiceClock(
        Instant respondBy,
        @Nullable Instant respondedAt,
        Instant resolveBy,
        List<Pause> pauses,
        @Nullable Instant pausedSince) {
    public ServiceClock {
        pauses = List.copyOf(pauses);
    }

    /** A span in which somebody else was to act. */
    public record Pause(Instant from, Instant to) {}

    /** What is due next: the first word to the requester, then the answer. */
    public Instant nextDue() {
        return respondedAt == null && respondBy.isBefore(resolveBy) ? respondBy : resolveBy;
    }
}
