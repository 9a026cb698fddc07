package org.integritydesk.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.integritydesk.tickets.store.TicketListing;
import org.jspecify.annotations.Nullable;

/** All tickets as a list, page by page. Its order never changes, so no page misses a ticket or has it twice. */
@ApplicationScoped
public class TicketRegister {
    private final TicketListing listing;

    TicketRegister(TicketListing listing) {
        this.listing = listing;
    }

    /**
     * A page, newest ticket first.
     *
     * @param before the last ticket of the page before; null: the first page
     */
    @Transactional
    public List<Ticket> page(TicketFilter filter, @Nullable TicketNumber before, int limit) {
        return listing.page(filter, before, limit);
    }
}
