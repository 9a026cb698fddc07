package org.integritydesk.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.tickets.store.QueueRepository;
import org.integritydesk.tickets.store.TicketRepository;
import org.jspecify.annotations.Nullable;

/** What staff have before them: open tickets, what is due next first, a page at a time. */
@ApplicationScoped
public class TicketQueue {
    /** Time enough to do something about it. */
    private static final Duration SOON = Duration.ofHours(1);

    private final QueueRepository queue;
    private final TicketRepository tickets;
    private final TicketDesk desk;
    private final Clock clock;

    TicketQueue(QueueRepository queue, TicketRepository tickets, TicketDesk desk, Clock clock) {
        this.queue = queue;
        this.tickets = tickets;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * A page of the queue; empty: it is not for this person.
     *
     * @param from null: from the beginning
     * @param size tickets on it at most
     */
    @Transactional
    public Optional<QueuePage> page(QueueFilter filter, Actor viewer, @Nullable QueuePosition from, int size) {
        if (!viewer.is(Role.STAFF)) {
            return Optional.empty();
        }
        Instant soon = clock.instant().plus(SOON);
        List<Ticket> found = queue.tickets(QueueQuery.page(filter, viewer.id(), soon, from, size + 1));
        List<Ticket> shown = found.subList(0, Math.min(size, found.size()));
        return Optional.of(new QueuePage(
                filter,
                queue.counts(QueueQuery.counts(filter, viewer.id(), soon)),
                shown,
                from,
                found.size() > size ? QueuePosition.behind(shown.getLast()) : null));
    }

    /**
     * Gives somebody a ticket, unless it has changed hands since it was seen.
     *
     * @param ownerSeen who had it then; null: nobody
     * @param to who gets it, perhaps whoever gives it
     */
    @Transactional
    public TicketOutcome assign(
            TicketNumber number, @Nullable PersonId ownerSeen, Actor to, @Nullable String reason, Actor by) {
        Optional<Ticket> locked = tickets.lock(number);
        if (locked.isEmpty()) {
            return new TicketOutcome.Unknown(number);
        }
        Ticket ticket = locked.get();
        PersonId owner = ticket.state().isUnassigned() ? null : ticket.assignee();
        if (by.is(Role.STAFF) && (!Objects.equals(owner, ownerSeen) || to.id().equals(owner))) {
            return new TicketOutcome.TooLate(ticket);
        }
        boolean toOneself = to.id().equals(by.id());
        return desk.act(
                number, toOneself && owner != null ? new TicketAct.TakeOver(reason) : given(to, reason, toOneself), by);
    }

    /** Taking what nobody has needs no reason, but may have one. */
    private static TicketAct given(Actor to, @Nullable String reason, boolean toOneself) {
        return toOneself && reason == null ? new TicketAct.Claim() : new TicketAct.Reassign(to, reason);
    }
}
