package org.integritydesk.slack.home;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.tickets.Priority;
import org.integritydesk.tickets.QueueFilter;
import org.integritydesk.tickets.QueuePage;
import org.integritydesk.tickets.QueuePosition;
import org.integritydesk.tickets.QueueView;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.Ticket;

/** A page of the queue with these tickets. */
record SomePage(List<Ticket> tickets) {
    /** The first word to a ticket of {@link SomeTicket#OPENED} is an hour late. */
    static final Instant NOW = SomeTicket.OPENED.plus(Duration.ofHours(5));

    static SomePage of(Ticket... tickets) {
        return new SomePage(List.of(tickets));
    }

    static SomePage of(List<Ticket> tickets) {
        return new SomePage(tickets);
    }

    /** The only one. */
    QueuePage first() {
        return new QueuePage(QueueFilter.of(QueueView.UNASSIGNED), counts(), tickets, null, null);
    }

    /** With pages before and after it, and everything chosen. */
    QueuePage middle() {
        var position = new QueuePosition(SomeTicket.OPENED, Priority.P1, 1000);
        return new QueuePage(
                new QueueFilter(QueueView.ESCALATED, Market.GLOBAL, PolicyArea.OOS, Priority.P1),
                counts(),
                tickets,
                position,
                new QueuePosition(SomeTicket.OPENED, Priority.P2, 1010));
    }

    private Map<QueueView, Integer> counts() {
        return Arrays.stream(QueueView.values())
                .collect(Collectors.toMap(
                        view -> view, view -> view == QueueView.ALL ? QueuePage.MANY : tickets.size()));
    }
}
