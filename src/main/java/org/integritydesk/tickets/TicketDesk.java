package org.integritydesk.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.tickets.store.TicketRepository;
import org.jspecify.annotations.Nullable;

/** The desk where tickets are opened and worked on. Every change, its history and its notices commit together. */
@ApplicationScoped
public class TicketDesk {
    private final TicketRepository tickets;
    private final Outbox outbox;
    private final Clock clock;

    TicketDesk(TicketRepository tickets, Outbox outbox, Clock clock) {
        this.tickets = tickets;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Opens a ticket. */
    @Transactional
    public Ticket open(OpenTicket request) {
        Instant now = clock.instant();
        Ticket ticket = tickets.add(request, now);
        tickets.remember(
                ticket.number(),
                new TicketEvent(now, request.requester(), TicketAct.Kind.OPEN, null, TicketState.NEW, null));
        TicketNews.of(ticket.number().value(), TicketAct.Kind.OPEN).forEach(outbox::tell);
        return ticket;
    }

    /**
     * Does something to a ticket, if the transition table allows it. When another change came in between, the act is judged
     * again on the ticket as it is now.
     */
    @Transactional
    public TicketOutcome act(TicketNumber number, TicketAct act, Actor actor) {
        while (true) {
            Optional<Ticket> found = tickets.findTicket(number);
            if (found.isEmpty()) {
                return new TicketOutcome.Unknown(number);
            }
            Ticket ticket = found.get();
            Instant now = clock.instant();
            switch (TicketLifecycle.judge(ticket, act, actor, now)) {
                case TicketLifecycle.Verdict.NotInThisState no -> {
                    return new TicketOutcome.TooLate(ticket);
                }
                case TicketLifecycle.Verdict.NotForThem no -> {
                    return new TicketOutcome.NotAllowed(ticket, no.by());
                }
                case TicketLifecycle.Verdict.Legal(Ticket next) -> {
                    if (tickets.replace(ticket.version(), next)) {
                        tickets.remember(
                                number,
                                new TicketEvent(now, actor.id(), act.kind(), ticket.state(), next.state(), note(act)));
                        TicketNews.of(number.value(), act.kind()).forEach(outbox::tell);
                        return new TicketOutcome.Done(next);
                    }
                }
            }
        }
    }

    /** Whether the table would allow an act now; for opening a form. Nothing is changed, and the act is judged again. */
    @Transactional
    public TicketOutcome mayAct(TicketNumber number, TicketAct.Kind act, Actor actor) {
        Optional<Ticket> found = tickets.findTicket(number);
        if (found.isEmpty()) {
            return new TicketOutcome.Unknown(number);
        }
        Ticket ticket = found.get();
        Optional<Transition> row = TicketLifecycle.row(ticket.state(), act);
        if (row.isEmpty()) {
            return new TicketOutcome.TooLate(ticket);
        }
        Party by = row.get().by();
        return by.includes(actor, ticket) ? new TicketOutcome.Done(ticket) : new TicketOutcome.NotAllowed(ticket, by);
    }

    /** The ticket as it is now. */
    @Transactional
    public Optional<Ticket> find(TicketNumber number) {
        return tickets.findTicket(number);
    }

    /** Everything that happened to the ticket, oldest first. */
    @Transactional
    public List<TicketEvent> history(TicketNumber number) {
        return tickets.history(number);
    }

    /** Tickets this person opened, newest first. */
    @Transactional
    public List<Ticket> raisedBy(PersonId person, int limit) {
        return tickets.raisedBy(person, limit);
    }

    /** Tickets somebody still has to do something about, oldest first. */
    @Transactional
    public List<Ticket> open(int limit) {
        return tickets.open(limit);
    }

    /** Tickets that have an answer and last changed after the moment, newest first. */
    @Transactional
    public List<Ticket> resolvedSince(Instant since, int limit) {
        return tickets.resolvedSince(since, limit);
    }

    /** Tickets opened, or closed, between two moments. */
    @Transactional
    public List<Ticket> changedBetween(Instant from, Instant to) {
        return tickets.changedBetween(from, to);
    }

    private static @Nullable String note(TicketAct act) {
        return act instanceof TicketAct.Resolve resolve ? resolve.rootCause() + ": " + resolve.answer() : null;
    }
}
