package org.integritydesk.webhooks;

import java.time.Instant;
import java.util.Locale;
import org.integritydesk.api.TicketBody;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketEvent;
import org.integritydesk.tickets.TicketState;
import org.jspecify.annotations.Nullable;

/**
 * A line of a ticket's history as CloudEvents 1.0 has it.
 *
 * @param id number and version, for example {@code INT-1001/3}
 * @param subject the ticket's number
 * @param time when it happened
 */
record TicketCloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        Data data) {
    static final String MEDIA_TYPE = "application/cloudevents+json";

    private static final String VERSION = "1.0";
    private static final String SOURCE = "/integrity-desk";
    private static final String TYPES = "org.integritydesk.ticket.";

    /**
     * What is told.
     *
     * @param ticket as it is when this is sent, which may be later than the change: its version says
     */
    record Data(TicketBody ticket, Change change) {}

    /**
     * What happened, without anybody's words: internal notes do not leave the desk this way.
     *
     * @param version of the ticket that the act made
     * @param from null: the ticket was opened
     * @param subject whom or what it was done to: a person, another ticket, a route
     */
    record Change(
            int version,
            TicketAct.Kind act,
            String actor,
            @Nullable TicketState from,
            TicketState to,
            @Nullable String subject) {}

    static TicketCloudEvent of(Ticket ticket, TicketEvent event) {
        String number = ticket.number().toString();
        return new TicketCloudEvent(
                VERSION,
                number + "/" + event.version(),
                SOURCE,
                TYPES + event.act().name().toLowerCase(Locale.ROOT),
                number,
                event.at(),
                "application/json",
                new Data(
                        TicketBody.of(ticket),
                        new Change(
                                event.version(),
                                event.act(),
                                event.actor().value(),
                                event.from(),
                                event.to(),
                                event.subject())));
    }
}
