package org.integritydesk.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.tickets.Escalation;
import org.integritydesk.tickets.Intake;
import org.integritydesk.tickets.SearchedEntry;
import org.integritydesk.tickets.ServiceClock;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketDetails;
import org.integritydesk.tickets.TicketEvent;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketState;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one ticket, internal notes and advertisers as well: for AdEx only.
 *
 * @param details null: the requester added none
 * @param escalation null: it was not escalated
 * @param pasted what came with the question but is no part of it
 * @param searched what the search found, best first
 * @param followers tickets that this one's answer will answer
 * @param pauses spans in which the service clock stood still, in order
 * @param pausedSince null: it runs
 * @param history oldest first
 */
public record TicketSheet(
        @JsonUnwrapped TicketBody ticket,
        @Nullable TicketDetails details,
        @Nullable EscalationBody escalation,
        List<Intake.Pasted> pasted,
        List<SearchedEntry> searched,
        List<String> followers,
        List<ServiceClock.Pause> pauses,
        @Nullable Instant pausedSince,
        List<EventBody> history) {
    /** What was given to another team; packet by the name of each field. */
    public record EscalationBody(EscalationRoute route, Map<String, String> packet, String by, Instant at) {
        private static EscalationBody of(Escalation escalation) {
            return new EscalationBody(
                    escalation.route(), escalation.packet(), escalation.by().value(), escalation.at());
        }
    }

    /**
     * A line of the history.
     *
     * @param version of the ticket that the act made
     * @param from null: the ticket was opened
     * @param subject whom or what it was done to: a person, another ticket, a route
     * @param note why, or what was said
     */
    public record EventBody(
            int version,
            Instant at,
            String actor,
            TicketAct.Kind act,
            @Nullable TicketState from,
            TicketState to,
            @Nullable String subject,
            @Nullable String note) {
        private static EventBody of(TicketEvent event) {
            return new EventBody(
                    event.version(),
                    event.at(),
                    event.actor().value(),
                    event.act(),
                    event.from(),
                    event.to(),
                    event.subject(),
                    event.note());
        }
    }

    static TicketSheet of(Ticket ticket, List<TicketEvent> history, List<TicketNumber> followers) {
        Escalation escalation = ticket.escalation();
        return new TicketSheet(
                TicketBody.of(ticket),
                ticket.details(),
                escalation == null ? null : EscalationBody.of(escalation),
                ticket.intake().pasted(),
                ticket.searched(),
                followers.stream().map(TicketNumber::toString).toList(),
                ticket.service().pauses(),
                ticket.service().pausedSince(),
                history.stream().map(EventBody::of).toList());
    }
}
