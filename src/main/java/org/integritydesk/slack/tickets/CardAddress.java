package org.integritydesk.slack.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.slack.web.Permalinks;
import org.integritydesk.tickets.TicketAddress;
import org.integritydesk.tickets.TicketNotice;
import org.integritydesk.tickets.TicketNumber;

/** Tickets are talked about below their cards. */
@ApplicationScoped
class CardAddress implements TicketAddress {
    private final Outbox outbox;
    private final Permalinks permalinks;

    CardAddress(Outbox outbox, Permalinks permalinks) {
        this.outbox = outbox;
        this.permalinks = permalinks;
    }

    @Override
    public Optional<URI> of(TicketNumber number) {
        return outbox.receipt(TicketNotice.cardTopic(number.value())).flatMap(permalinks::of);
    }
}
