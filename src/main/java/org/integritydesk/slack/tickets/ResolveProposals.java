package org.integritydesk.slack.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.integritydesk.answering.AlikeTickets;
import org.integritydesk.tickets.LikelyCause;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDesk;

/** Reads what is likely for a ticket that is about to be resolved. */
@ApplicationScoped
class ResolveProposals {
    private final TicketDesk desk;
    private final AlikeTickets alike;

    ResolveProposals(TicketDesk desk, AlikeTickets alike) {
        this.desk = desk;
        this.alike = alike;
    }

    ResolveProposal of(Ticket ticket) {
        List<Ticket> past = alike.past(ticket);
        return new ResolveProposal(
                LikelyCause.of(ticket, past), desk.followers(ticket.number()).size(), past);
    }
}
