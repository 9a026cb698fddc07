package org.integritydesk.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.integritydesk.platform.jobs.RecurringJob;
import org.integritydesk.tickets.store.ServiceRepository;

/** Watches the service targets of all tickets whose clock runs. */
@ApplicationScoped
public class ServiceAlerts implements RecurringJob {
    /** A quarter of the longest target, with a weekend and a holiday in it, is shorter. */
    private static final Duration AHEAD = Duration.ofDays(7);

    private static final int MOST = 2_000;

    private final ServiceRepository service;
    private final Desks desks;
    private final Alerts alerts;
    private final Clock clock;

    ServiceAlerts(ServiceRepository service, Desks desks, Alerts alerts, Clock clock) {
        this.service = service;
        this.desks = desks;
        this.alerts = alerts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "service-alerts";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    @Transactional
    public void run() {
        tellDue(clock.instant());
    }

    /** Tells what is due at the moment. */
    @Transactional
    void tellDue(Instant now) {
        service.lock("alerts");
        List<Ticket> tickets = service.onTheClock(now.plus(AHEAD), MOST);
        var told = service.told(tickets);
        alerts.tell(
                tickets.stream()
                        .flatMap(ticket -> AlertSchedule.due(
                                        ticket,
                                        desks.of(ticket.market()),
                                        told.getOrDefault(ticket.number(), Map.of())
                                                .keySet(),
                                        now)
                                .stream()
                                .map(alert -> new DueAlert(ticket, alert)))
                        .toList(),
                now);
    }
}
