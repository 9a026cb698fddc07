package org.integritydesk.tickets;

import java.net.URI;
import java.util.Optional;

/** Where a ticket is talked about, to go there. */
public interface TicketAddress {
    /** The address of its thread; empty: there is none, or it is not known now. */
    Optional<URI> of(TicketNumber number);
}
