package org.integritydesk.answering;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integritydesk.knowledge.Meaning;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.tickets.AlikeTicket;
import org.integritydesk.tickets.OpenTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketOutline;

/** Finds tickets that are about the same. Every open one is compared, so one that was just opened is found at once. */
@ApplicationScoped
public class AlikeTickets {
    /** As many open tickets as are compared; beyond, the newest. */
    static final int COMPARED = 5_000;

    private static final int MOST = 5;
    private static final int MOST_PAST = 3;

    /** What was settled longer ago may not be true any more. */
    private static final Duration PAST = Duration.ofDays(365);

    private static final int PAST_COMPARED = 500;

    private final TicketDesk desk;
    private final TicketMeanings meanings;
    private final Clock clock;

    AlikeTickets(TicketDesk desk, TicketMeanings meanings, Clock clock) {
        this.desk = desk;
        this.meanings = meanings;
        this.clock = clock;
    }

    /** Open tickets about the same as a question that is to become one, most alike first, at most five. */
    List<AlikeTicket> open(OpenTicket request, Meaning asked) {
        List<TicketOutline> open = desk.unsettled(COMPARED).stream()
                .filter(other -> mayShareAnswer(other, request.market(), request.area()))
                .toList();
        Map<TicketNumber, Meaning> known =
                meanings.of(open.stream().map(TicketOutline::number).toList());
        // One that follows another stands for it.
        Map<TicketNumber, Double> best = new HashMap<>();
        for (TicketOutline other : open) {
            Meaning meaning = known.get(other.number());
            if (meaning != null && asked.isAlike(meaning)) {
                best.merge(other.worked(), asked.similarity(meaning), Math::max);
            }
        }
        return best.entrySet().stream()
                .map(one -> new AlikeTicket(one.getKey().value(), one.getValue()))
                .sorted(Comparator.comparingDouble(AlikeTicket::similarity)
                        .reversed()
                        .thenComparingLong(AlikeTicket::number))
                .limit(MOST)
                .toList();
    }

    private static boolean mayShareAnswer(TicketOutline other, Market market, PolicyArea area) {
        return market.mayShareAnswerWith(other.market())
                && (area == other.area() || area == PolicyArea.OTH || other.area() == PolicyArea.OTH);
    }

    /** Tickets about the same that have an answer, most alike first, at most three. */
    public List<Ticket> past(Ticket ticket) {
        return meanings.of(ticket.question(), ticket.intake())
                .map(asked -> past(asked).stream()
                        .filter(other -> ticket.market().mayShareAnswerWith(other.market()))
                        .limit(MOST_PAST)
                        .toList())
                .orElse(List.of());
    }

    private List<Ticket> past(Meaning asked) {
        List<Ticket> settled = settled();
        Map<TicketNumber, Meaning> known =
                meanings.of(settled.stream().map(Ticket::number).toList());
        return settled.stream()
                .flatMap(ticket -> Optional.ofNullable(known.get(ticket.number()))
                        .filter(asked::isAlike)
                        .map(meaning -> new Past(ticket, asked.similarity(meaning)))
                        .stream())
                .sorted(Comparator.comparingDouble(Past::similarity).reversed())
                .map(Past::ticket)
                .toList();
    }

    private record Past(Ticket ticket, double similarity) {}

    private List<Ticket> settled() {
        return desk.resolvedSince(clock.instant().minus(PAST), PAST_COMPARED);
    }

    /** Reads every ticket that can be compared aside, so that the first question after a start need not wait for it. */
    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("ticket-meanings").start(() -> {
            meanings.readAll(
                    desk.unsettled(COMPARED).stream().map(TicketOutline::number).toList());
            meanings.readAll(settled().stream().map(Ticket::number).toList());
        });
    }
}
