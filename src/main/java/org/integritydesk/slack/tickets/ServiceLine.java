package org.integritydesk.slack.tickets;

import java.util.ArrayList;
import java.util.List;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.ServiceClock;
import org.integritydesk.tickets.Ticket;

/** A ticket's service clock in a line. It names moments and never how long it still is, so it stays true on a card nobody redraws. */
final class ServiceLine {
    private ServiceLine() {}

    static String of(Ticket ticket) {
        ServiceClock clock = ticket.service();
        List<String> parts = new ArrayList<>();
        if (clock.respondedAt() != null) {
            parts.add("First word given " + Texts.moment(clock.respondedAt())
                    + (clock.respondedAt().isAfter(clock.respondBy()) ? " (late)" : ""));
        } else if (ticket.state().isOpen()) {
            parts.add("First word due " + Texts.moment(clock.respondBy()));
        }
        if (ticket.resolvedAt() != null) {
            parts.add("answered " + Texts.moment(ticket.resolvedAt())
                    + (ticket.resolvedAt().isAfter(clock.resolveBy()) ? " (late)" : ""));
        } else if (ticket.state().isOpen()) {
            parts.add("answer due " + Texts.moment(clock.resolveBy()));
        }
        if (ticket.state().isOpen() && clock.pausedSince() != null) {
            parts.add("paused since " + Texts.moment(clock.pausedSince()));
        }
        return parts.isEmpty() ? "" : ":stopwatch: " + String.join(" · ", parts);
    }
}
