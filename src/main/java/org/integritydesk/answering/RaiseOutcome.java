package org.integritydesk.answering;

import org.integritydesk.tickets.TicketNumber;

/** What became of opening a ticket from a message. */
public sealed interface RaiseOutcome {
    /** A ticket was opened. */
    record Opened(TicketNumber ticket) implements RaiseOutcome {}

    /** The message has its ticket. */
    record Already(TicketNumber ticket) implements RaiseOutcome {}

    /** There are no words in it that anybody could answer. */
    record NoWords() implements RaiseOutcome {}
}
