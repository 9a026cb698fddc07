package org.integritydesk.tickets;

import java.time.Instant;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/**
 * As much of a ticket as it takes to compare it with others; fields as in {@link Ticket}.
 *
 * @param follows the ticket whose answer will answer this one; null: none
 */
public record TicketOutline(
        TicketNumber number, @Nullable TicketNumber follows, Market market, PolicyArea area, Instant createdAt) {
    /** The ticket that is worked on: this one, or the one it follows. */
    public TicketNumber worked() {
        return follows == null ? number : follows;
    }
}
