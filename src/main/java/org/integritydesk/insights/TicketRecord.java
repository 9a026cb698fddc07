package org.integritydesk.insights;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.integritydesk.answering.Untraceable;
import org.integritydesk.insights.InsightTable.Row;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAddress;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketDetails;
import org.integritydesk.tickets.TicketEvent;
import org.integritydesk.tickets.TicketNumber;

/** Where a ticket is talked about, and what the desk has on record of it, never by whom or for whom. */
@ApplicationScoped
public class TicketRecord {
    private final TicketDesk desk;
    private final TicketAddress addresses;

    TicketRecord(TicketDesk desk, TicketAddress addresses) {
        this.desk = desk;
        this.addresses = addresses;
    }

    /** What is known of a ticket. */
    public sealed interface Found {
        /** @param address of the thread in which it is talked about */
        record Thread(URI address) implements Found {}

        /** The thread is not known. */
        record Facts(InsightTable table) implements Found {}
    }

    /**
     * Looks a ticket up.
     *
     * @param number such as {@code INT-1001}
     * @return empty: there is no such ticket
     */
    public Optional<Found> find(String number) {
        return TicketNumber.parse(number)
                .flatMap(desk::find)
                .map(ticket -> addresses
                        .of(ticket.number())
                        .<Found>map(Found.Thread::new)
                        .orElseGet(() -> new Found.Facts(table(ticket))));
    }

    private InsightTable table(Ticket ticket) {
        return Timeline.of(Stream.concat(
                        facts(ticket), desk.history(ticket.number()).stream().map(TicketRecord::step))
                .toList());
    }

    private static Stream<Row> facts(Ticket ticket) {
        TicketDetails details = ticket.details();
        String advertiser = details == null ? null : details.advertiser();
        return Stream.of(
                Timeline.fact("Question", Untraceable.of(ticket.question(), advertiser)),
                Timeline.fact("State", ticket.state().label()),
                Timeline.fact("Priority", ticket.priority().name()),
                Timeline.fact("Market", ticket.market().label()),
                Timeline.fact("Policy area", ticket.area().label()),
                Timeline.fact(
                        "Root cause",
                        ticket.rootCause() == null ? null : ticket.rootCause().label()),
                Timeline.fact("Answer", ticket.answer() == null ? null : Untraceable.of(ticket.answer(), advertiser)));
    }

    private static Row step(TicketEvent event) {
        return Timeline.event(event.at(), "Somebody " + event.act().label(), null);
    }
}
