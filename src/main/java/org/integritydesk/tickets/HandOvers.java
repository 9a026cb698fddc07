package org.integritydesk.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integritydesk.platform.jobs.RecurringJob;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.store.HandOverRepository;

/** Tells, when a desk's day ends, what cannot wait for its next one: once a day on any number of instances. */
@ApplicationScoped
public class HandOvers implements RecurringJob {
    private final HandOverRepository handOvers;
    private final Desks desks;
    private final Outbox outbox;
    private final Clock clock;

    HandOvers(HandOverRepository handOvers, Desks desks, Outbox outbox, Clock clock) {
        this.handOvers = handOvers;
        this.desks = desks;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "hand-over";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    @Transactional
    public void run() {
        tellDue(clock.instant());
    }

    /** Tells what is due at the moment. */
    @Transactional
    void tellDue(Instant now) {
        for (Desk desk : desks.all()) {
            HandOverSchedule.due(desk.hours(), now).ifPresent(closed -> {
                boolean isOurs = handOvers.claim(desk.market(), closed);
                if (isOurs && !at(desk, closed).tickets().isEmpty()) {
                    outbox.tell(new DeskNotice.HandOverDue(desk.market(), closed));
                }
            });
        }
    }

    /** What a desk leaves, as things are now. */
    @Transactional
    public Optional<HandOver> of(Market desk, Instant closed) {
        return desks.all().stream()
                .filter(one -> one.market() == desk)
                .findFirst()
                .map(one -> at(one, closed));
    }

    /** What each desk would leave if it closed now. */
    @Transactional
    public List<HandOver> now() {
        Instant now = clock.instant();
        return desks.all().stream().map(desk -> at(desk, now)).toList();
    }

    private HandOver at(Desk desk, Instant closed) {
        Instant opens = desk.hours().nextOpening(closed);
        List<Ticket> tickets = handOvers.dueBefore(opens).stream()
                .filter(ticket -> desks.deskOf(ticket.market()).equals(desk))
                .toList();
        return new HandOver(desk.market(), opens, HandOverSchedule.left(tickets, opens));
    }
}
