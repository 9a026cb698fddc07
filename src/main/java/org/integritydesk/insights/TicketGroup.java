package org.integritydesk.insights;

import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.Priority;

/** Tickets behind a figure. */
public sealed interface TicketGroup {
    /** Opened in the period. */
    record Opened() implements TicketGroup {}

    /** Answered in the period. */
    record Resolved() implements TicketGroup {}

    /** Rated by their requesters in the period they were opened in. */
    record Rated(Market market) implements TicketGroup {}

    /** Opened in the period with this priority for this market. */
    record Served(Priority priority, Market market) implements TicketGroup {}

    /**
     * Open when the period ends, so many days old.
     *
     * @param fromDays inclusive
     * @param toDays exclusive
     */
    record Open(int fromDays, int toDays) implements TicketGroup {}
}
