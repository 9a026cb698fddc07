package org.integritydesk.slack.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.Carrier;
import org.integritydesk.slack.DeskConfig;
import org.integritydesk.slack.tickets.AlertListMessage;
import org.integritydesk.slack.tickets.HandOverMessage;
import org.integritydesk.slack.web.Poster;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.DeskNotice;
import org.integritydesk.tickets.HandOvers;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/** Notices about several tickets: lists for the triage channel, or for one of the leads. */
@ApplicationScoped
class DeskCarrier implements Carrier<DeskNotice> {
    private final TicketDesk desk;
    private final HandOvers handOvers;
    private final Poster poster;
    private final String triage;

    DeskCarrier(TicketDesk desk, HandOvers handOvers, Poster poster, DeskConfig config) {
        this.desk = desk;
        this.handOvers = handOvers;
        this.poster = poster;
        this.triage = config.triageChannel().orElse("");
    }

    @Override
    public Class<DeskNotice> family() {
        return DeskNotice.class;
    }

    @Override
    public Carried carry(long id, DeskNotice notice) {
        return switch (notice) {
            case DeskNotice.ManyAlerts(@Nullable String person, List<Long> tickets) ->
                list(id, Objects.requireNonNullElse(person, triage), tickets);
            case DeskNotice.HandOverDue(Market market, Instant closed) ->
                handOvers
                        .of(market, closed)
                        .map(handOver -> poster.post(id, triage, null, HandOverMessage.of(List.of(handOver))))
                        .orElseGet(() -> new Carried.Hopeless("no desk for " + market));
        };
    }

    private Carried list(long id, String channel, List<Long> numbers) {
        List<Ticket> open = numbers.stream()
                .map(number -> desk.find(new TicketNumber(number)))
                .flatMap(Optional::stream)
                .filter(ticket -> ticket.state().isOpen())
                .sorted(Comparator.comparing(Ticket::priority)
                        .thenComparing(ticket -> ticket.service().nextDue()))
                .toList();
        // All settled meanwhile: nothing is left to be told.
        return open.isEmpty() ? new Carried.Sent(null) : poster.post(id, channel, null, AlertListMessage.of(open));
    }
}
