package org.integritydesk.tickets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many tickets about the same within hours.
 *
 * @param tickets as they are now, oldest first; never empty
 * @param parent the ticket whose answer answers them all; null: nobody made one incident of them yet
 */
public record Wave(long id, List<Ticket> tickets, @Nullable TicketNumber parent) {
    public Wave {
        tickets = List.copyOf(tickets);
    }

    /** The ticket that the others would follow: the parent while it is open, else the oldest open one; null: none is open. */
    public @Nullable Ticket lead() {
        return tickets.stream()
                .filter(ticket -> ticket.state().isOpen() && ticket.number().equals(parent))
                .findFirst()
                .or(() -> tickets.stream()
                        .filter(ticket -> ticket.state().isOpen())
                        .findFirst())
                .orElse(null);
    }

    /** Open tickets that stand for themselves and could follow the lead, oldest first. */
    public List<Ticket> apart() {
        Ticket lead = lead();
        return lead == null
                ? List.of()
                : tickets.stream()
                        .filter(ticket ->
                                ticket.state().isOpen() && !ticket.number().equals(lead.number()))
                        .toList();
    }
}
