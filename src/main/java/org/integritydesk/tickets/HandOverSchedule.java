package org.integritydesk.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a desk leaves to others at the end of its day, and when that is told (pure). */
final class HandOverSchedule {
    /** A list that comes later than this after closing helps nobody. */
    private static final Duration LATE = Duration.ofHours(3);

    private HandOverSchedule() {}

    /** The closing whose list is due; empty: none is. */
    static Optional<Instant> due(WorkingHours hours, Instant now) {
        Instant closed = hours.lastClosing(now);
        return Duration.between(closed, now).compareTo(LATE) <= 0 && !hours.isOpen(now)
                ? Optional.of(closed)
                : Optional.empty();
    }

    /**
     * Of these tickets, those that do not wait for the desk's next day: P0 and P1, and whatever is due before it, with a
     * running clock. Most urgent first.
     */
    static List<Ticket> left(List<Ticket> tickets, Instant opens) {
        return tickets.stream()
                .filter(ticket -> ticket.state().isOpen() && !ticket.state().isPaused())
                .filter(ticket -> isUrgent(ticket.priority())
                        || !ticket.service().nextDue().isAfter(opens))
                .sorted(Comparator.comparing(Ticket::priority)
                        .thenComparing(ticket -> ticket.service().nextDue())
                        .thenComparing(ticket -> ticket.number().value()))
                .toList();
    }

    private static boolean isUrgent(Priority priority) {
        return switch (priority) {
            case P0, P1 -> true;
            case P2, P3 -> false;
        };
    }
}
