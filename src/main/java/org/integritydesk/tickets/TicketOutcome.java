package org.integritydesk.tickets;

/** What became of an act on a ticket. */
public sealed interface TicketOutcome {
    /** It was done. */
    record Done(Ticket ticket) implements TicketOutcome {}

    /** The ticket is in another state, perhaps because somebody was faster. */
    record TooLate(Ticket current) implements TicketOutcome {}

    /** Somebody else's to do. */
    record NotAllowed(Ticket current, Party by) implements TicketOutcome {}

    /** No such ticket. */
    record Unknown(TicketNumber number) implements TicketOutcome {}
}
