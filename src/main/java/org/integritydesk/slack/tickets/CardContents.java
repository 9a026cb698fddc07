package org.integritydesk.slack.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.integritydesk.answering.AlikeTickets;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDesk;

/** Reads what a ticket's card shows. */
@ApplicationScoped
public class CardContents {
    private final TicketDesk desk;
    private final AlikeTickets alike;

    CardContents(TicketDesk desk, AlikeTickets alike) {
        this.desk = desk;
        this.alike = alike;
    }

    /** The card's content now. Whoever is done with the ticket needs no others beside it. */
    public CardContent content(Ticket ticket) {
        return ticket.state().isOpen()
                ? new CardContent(ticket, open(ticket), alike.past(ticket), desk.followers(ticket.number()))
                : CardContent.alone(ticket);
    }

    private List<CardContent.Neighbour> open(Ticket ticket) {
        Map<Long, Ticket> others = desk.find(ticket.alikeNumbers()).stream()
                .filter(other -> other.state().isOpen())
                .collect(Collectors.toMap(other -> other.number().value(), Function.identity()));
        return ticket.alike().stream()
                .flatMap(other -> Optional.ofNullable(others.get(other.number()))
                        .map(found -> new CardContent.Neighbour(found, other.similarity()))
                        .stream())
                .toList();
    }
}
