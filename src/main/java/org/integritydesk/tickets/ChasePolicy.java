package org.integritydesk.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How often a requester may ask for news: often enough to be heard, seldom enough to be no noise (pure). */
final class ChasePolicy {
    private static final Duration PAUSE = Duration.ofHours(4);

    private ChasePolicy() {}

    /** When they may ask again; empty: now. */
    static Optional<Instant> notBefore(List<TicketEvent> history, Instant now) {
        return history.stream()
                .filter(event -> event.act() == TicketAct.Kind.CHASE)
                .map(event -> event.at().plus(PAUSE))
                .filter(again -> again.isAfter(now))
                .findFirst();
    }
}
