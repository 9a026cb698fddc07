package org.integritydesk.tickets;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.integritydesk.chat.Actor;
import org.integritydesk.platform.failure.Incident;
import org.integritydesk.platform.jobs.RecurringJob;
import org.integritydesk.tickets.store.ServiceRepository;

/** Chases people with whose ticket nothing happens, and closes, with notice, what nobody needs any more. */
@ApplicationScoped
public class StaleTickets implements RecurringJob {
    /** A run tells no more requesters than this, so that a long pause ends in no burst. */
    private static final int MOST = 20;

    /** What is told of many owners is one list. */
    private static final int MOST_OWNERS = 1_000;

    private final ServiceRepository service;
    private final TicketDesk desk;
    private final Desks desks;
    private final Alerts alerts;
    private final StalePeriods periods;
    private final Clock clock;

    StaleTickets(
            ServiceRepository service,
            TicketDesk desk,
            Desks desks,
            Alerts alerts,
            @ConfigProperty(name = "integrity.chase-requester-days", defaultValue = "2") int chaseRequester,
            @ConfigProperty(name = "integrity.close-waiting-days", defaultValue = "5") int closeWaiting,
            @ConfigProperty(name = "integrity.close-resolved-days", defaultValue = "5") int closeResolved,
            @ConfigProperty(name = "integrity.chase-owner-days", defaultValue = "3") int chaseOwner,
            Clock clock) {
        this.service = service;
        this.desk = desk;
        this.desks = desks;
        this.alerts = alerts;
        this.periods = new StalePeriods(chaseRequester, closeWaiting, closeResolved, chaseOwner);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "stale-tickets";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        look(clock.instant());
    }

    /** Does what is due at the moment. A ticket that cannot be closed now is tried again at the next run. */
    void look(Instant now) {
        Map<TicketNumber, TicketAct> closing = QuarkusTransaction.requiringNew().call(() -> chase(now));
        closing.forEach((number, close) -> {
            try {
                var unused = desk.act(number, close, Actor.DESK);
            } catch (RuntimeException e) {
                Incident.log("Closing " + number + " failed", e);
            }
        });
    }

    private Map<TicketNumber, TicketAct> chase(Instant now) {
        service.lock("stale");
        List<Ticket> tickets = candidates(now);
        var told = service.told(tickets);
        List<DueAlert> chased = new ArrayList<>();
        Map<TicketNumber, TicketAct> closing = new LinkedHashMap<>();
        for (Ticket ticket : tickets) {
            Instant chasedAt = told.getOrDefault(ticket.number(), Map.of()).get(chaseOf(ticket));
            switch (StaleSchedule.next(ticket, desks.of(ticket.market()), periods, chasedAt, now)) {
                case StaleSchedule.Step.Tell(TicketAlert alert) -> chased.add(new DueAlert(ticket, alert));
                case StaleSchedule.Step.Close(String reason) ->
                    closing.put(ticket.number(), new TicketAct.Close(reason));
                case StaleSchedule.Step.Wait wait -> {}
            }
        }
        alerts.tell(chased, now);
        return closing;
    }

    private List<Ticket> candidates(Instant now) {
        var waiting = EnumSet.of(TicketState.WAITING);
        var worked = EnumSet.of(TicketState.CLAIMED, TicketState.ESCALATED);
        return Stream.of(
                        silent(
                                periods.chaseRequester(),
                                now,
                                since -> service.silentUntold(waiting, TicketAlert.Kind.REQUESTER_SILENT, since, MOST)),
                        silent(periods.closeWaiting(), now, since -> service.silent(waiting, since, MOST)),
                        silent(
                                periods.closeResolved(),
                                now,
                                since -> service.silent(EnumSet.of(TicketState.RESOLVED), since, MOST)),
                        silent(
                                periods.chaseOwner(),
                                now,
                                since -> service.silentUntold(
                                        worked, TicketAlert.Kind.OWNER_SILENT, since, MOST_OWNERS)))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** So many working days are at least one day less on the calendar; {@link StaleSchedule} says exactly. */
    private static List<Ticket> silent(int days, Instant now, Function<Instant, List<Ticket>> since) {
        return days <= 0 ? List.of() : since.apply(now.minus(Duration.ofDays(days - 1)));
    }

    private static TicketAlert chaseOf(Ticket ticket) {
        return new TicketAlert(
                ticket.state() == TicketState.WAITING
                        ? TicketAlert.Kind.REQUESTER_SILENT
                        : TicketAlert.Kind.OWNER_SILENT,
                ticket.updatedAt());
    }
}
