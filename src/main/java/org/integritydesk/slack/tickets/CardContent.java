package org.integritydesk.slack.tickets;

import java.util.List;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketNumber;

/**
 * What a ticket's card shows, as the database has it now.
 *
 * @param alike open tickets that were about the same when it was opened, most alike first
 * @param past answered tickets about the same, most alike first
 * @param followers tickets that follow it, oldest first
 */
public record CardContent(Ticket ticket, List<Neighbour> alike, List<Ticket> past, List<TicketNumber> followers) {
    /**
     * Another ticket.
     *
     * @param similarity from 0 to 1
     */
    public record Neighbour(Ticket ticket, double similarity) {}

    /** A ticket that has nothing to do with any other. */
    public static CardContent alone(Ticket ticket) {
        return new CardContent(ticket, List.of(), List.of(), List.of());
    }
}
