package org.integritydesk.tickets;

import java.time.Instant;
import java.util.List;
import org.integritydesk.chat.PersonId;

/** What became of an act on a ticket. */
public sealed interface TicketOutcome {
    /** It was done. */
    record Done(Ticket ticket) implements TicketOutcome {}

    /** The ticket is in another state, perhaps because somebody was faster. */
    record TooLate(Ticket current) implements TicketOutcome {}

    /** Somebody else's to do: one of these. */
    record NotAllowed(Ticket current, List<Party> by) implements TicketOutcome {}

    /** The person cannot have tickets. */
    record NotStaff(Ticket current, PersonId person) implements TicketOutcome {}

    /** A ticket cannot follow that one: itself, one that follows it, or one that is over. */
    record NotMergeable(Ticket current, TicketNumber into) implements TicketOutcome {}

    /** It was done a short while ago. */
    record TooSoon(Ticket current, Instant again) implements TicketOutcome {}

    /** No such ticket. */
    record Unknown(TicketNumber number) implements TicketOutcome {}
}
