package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.integritydesk.tickets.AlikeTicket;
import org.integritydesk.tickets.OpenTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDesk;

/** Opens tickets beside those that are open already: whichever way a ticket comes, it is compared with the others. */
@ApplicationScoped
public class Opening {
    private final TicketDesk desk;
    private final TicketMeanings meanings;
    private final AlikeTickets alike;

    Opening(TicketDesk desk, TicketMeanings meanings, AlikeTickets alike) {
        this.desk = desk;
        this.meanings = meanings;
        this.alike = alike;
    }

    /** Opens the ticket; what it says of tickets alike is found here. */
    @Transactional
    public Ticket open(OpenTicket request) {
        List<AlikeTicket> others = meanings.of(request.question(), request.intake())
                .map(asked -> alike.open(request, asked))
                .orElse(List.of());
        return desk.open(request.beside(others));
    }
}
