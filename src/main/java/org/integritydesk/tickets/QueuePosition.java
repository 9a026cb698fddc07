package org.integritydesk.tickets;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** A place in the queue, right behind a ticket; holds also when that ticket is there no longer. */
public record QueuePosition(Instant due, Priority priority, long number) {
    /** The place behind this ticket. */
    public static QueuePosition behind(Ticket ticket) {
        return new QueuePosition(
                ticket.service().nextDue(), ticket.priority(), ticket.number().value());
    }

    /** Reads what {@link #toString} writes; empty: it is something else. */
    public static Optional<QueuePosition> parse(String text) {
        String[] parts = text.split("/", -1);
        try {
            return parts.length == 3
                    ? Optional.of(new QueuePosition(
                            Instant.parse(parts[0]), Priority.valueOf(parts[1]), Long.parseLong(parts[2])))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return due + "/" + priority + "/" + number;
    }
}
