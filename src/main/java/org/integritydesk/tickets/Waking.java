package org.integritydesk.tickets;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.integritydesk.chat.Actor;
import org.integritydesk.platform.failure.Incident;
import org.integritydesk.platform.jobs.RecurringJob;
import org.integritydesk.tickets.store.ServiceRepository;

/** Takes up tickets again that were put off until now. */
@ApplicationScoped
public class Waking implements RecurringJob {
    /** A run wakes no more than this, so that a long pause ends in no burst. */
    private static final int MOST = 20;

    private final ServiceRepository service;
    private final TicketDesk desk;
    private final Clock clock;

    Waking(ServiceRepository service, TicketDesk desk, Clock clock) {
        this.service = service;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "wake-tickets";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run() {
        wakeDue(clock.instant());
    }

    /** Wakes what is due at the moment, each in a transaction of its own; one that fails is tried again at the next run. */
    void wakeDue(Instant now) {
        List<Ticket> due = QuarkusTransaction.requiringNew().call(() -> service.toWake(now, MOST));
        for (Ticket ticket : due) {
            try {
                var unused = desk.act(ticket.number(), new TicketAct.Wake(), Actor.DESK);
            } catch (RuntimeException e) {
                Incident.log("Waking " + ticket.number() + " failed", e);
            }
        }
    }
}
