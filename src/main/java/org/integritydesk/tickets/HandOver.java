package org.integritydesk.tickets;

import java.time.Instant;
import java.util.List;
import org.integritydesk.taxonomy.Market;

/**
 * What a desk leaves to others.
 *
 * @param desk whose day is over
 * @param opens when it is there again
 * @param tickets most urgent first
 */
public record HandOver(Market desk, Instant opens, List<Ticket> tickets) {
    public HandOver {
        tickets = List.copyOf(tickets);
    }
}
