package org.integritydesk.answering;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.integritydesk.chat.PersonId;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.Ticket;

/**
 * What tickets have settled about a question before. An asker reads their own; of other people's only that they are there.
 *
 * @param own the asker's, most alike first, at most two
 * @param others how many of other people's there are
 */
public record PastTickets(List<Ticket> own, List<Count> others) {
    private static final int MOST_OWN = 2;

    /** How many there are for a market, and when the last was settled. */
    public record Count(Market market, int tickets, Instant latest) {
        private Count plus(Count other) {
            return new Count(market, tickets + other.tickets, latest.isAfter(other.latest) ? latest : other.latest);
        }
    }

    /**
     * As the asker may know them (pure).
     *
     * @param alike resolved tickets about the same question, most alike first
     */
    static PastTickets of(PersonId asker, List<Ticket> alike) {
        Map<Market, Count> others = new TreeMap<>();
        alike.stream()
                .filter(ticket -> !ticket.requester().equals(asker))
                .map(ticket -> new Count(ticket.market(), 1, Objects.requireNonNull(ticket.resolvedAt())))
                .forEach(one -> others.merge(one.market(), one, Count::plus));
        return new PastTickets(
                alike.stream()
                        .filter(ticket -> ticket.requester().equals(asker))
                        .limit(MOST_OWN)
                        .toList(),
                List.copyOf(others.values()));
    }
}
