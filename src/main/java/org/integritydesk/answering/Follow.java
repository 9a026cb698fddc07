package org.integritydesk.answering;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integritydesk.tickets.AlikeTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketState;

/** How a ticket stands to an open one about the same; all that its requester may know of that one. */
public sealed interface Follow {
    /** The other ticket. */
    TicketNumber other();

    /** It could follow that one, which is open since then. */
    record Offered(TicketNumber other, Instant since) implements Follow {}

    /** It follows that one. */
    record Following(TicketNumber other) implements Follow {}

    /**
     * How the ticket stands (pure): of those that were alike, the nearest that is still open is offered.
     *
     * @param alike those it was found alike to, as they are now
     */
    static Optional<Follow> of(Ticket ticket, Collection<Ticket> alike) {
        if (ticket.state() == TicketState.DUPLICATE) {
            return Optional.of(new Following(Objects.requireNonNull(ticket.duplicateOf())));
        }
        if (!ticket.state().isOpen()) {
            return Optional.empty();
        }
        Map<Long, Ticket> open = alike.stream()
                .filter(other -> other.state().isOpen())
                .collect(Collectors.toMap(other -> other.number().value(), other -> other));
        return ticket.alike().stream()
                .map(AlikeTicket::number)
                .filter(open::containsKey)
                .findFirst()
                .map(open::get)
                .map(other -> new Offered(other.number(), other.createdAt()));
    }
}
