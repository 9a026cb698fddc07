package org.integritydesk.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.tickets.store.TicketRepository;
import org.jspecify.annotations.Nullable;

/** The desk where tickets are opened and worked on. Every change, its history and its notices commit together. */
@ApplicationScoped
public class TicketDesk {
    private final TicketRepository tickets;
    private final Desks desks;
    private final Outbox outbox;
    private final Event<TicketChanged> changes;
    private final Clock clock;

    TicketDesk(TicketRepository tickets, Desks desks, Outbox outbox, Event<TicketChanged> changes, Clock clock) {
        this.tickets = tickets;
        this.desks = desks;
        this.outbox = outbox;
        this.changes = changes;
        this.clock = clock;
    }

    /** Opens a ticket at its requester's wish. */
    @Transactional
    public Ticket open(OpenTicket request) {
        return open(request, request.requester());
    }

    /** Opens a ticket at somebody's wish. */
    @Transactional
    public Ticket open(OpenTicket request, PersonId opener) {
        Instant now = clock.instant();
        Ticket ticket =
                tickets.add(request, ServiceTargets.start(request.priority(), desks.of(request.market()), now), now);
        remember(
                ticket,
                new TicketEvent(ticket.version(), now, opener, TicketAct.Kind.OPEN, null, TicketState.NEW, null, null));
        TicketNews.opened(ticket).forEach(outbox::tell);
        return ticket;
    }

    /**
     * Does something to a ticket, if the transition table allows it, and to the tickets that follow it what follows from
     * that. When another change came in between, the act is judged again on the ticket as it is now.
     */
    @Transactional
    public TicketOutcome act(TicketNumber number, TicketAct act, Actor actor) {
        if (concernsFollowers(act.kind())) {
            // Before any row is locked: acts that go through several tickets never wait for each other's rows.
            tickets.lockFamilies();
        }
        while (true) {
            Optional<Ticket> found = tickets.findTicket(number);
            if (found.isEmpty()) {
                return new TicketOutcome.Unknown(number);
            }
            Ticket ticket = found.get();
            Instant now = clock.instant();
            switch (TicketLifecycle.judge(ticket, act, actor, now)) {
                case TicketLifecycle.Verdict.Legal(Ticket judged) -> {
                    if (act instanceof TicketAct.Merge(TicketNumber into) && !mayFollow(ticket, into, actor)) {
                        return new TicketOutcome.NotMergeable(ticket, into);
                    }
                    Optional<Instant> again = act instanceof TicketAct.Chase
                            ? ChasePolicy.notBefore(tickets.history(number), now)
                            : Optional.empty();
                    if (again.isPresent()) {
                        return new TicketOutcome.TooSoon(ticket, again.get());
                    }
                    Ticket weighed =
                            act instanceof TicketAct.AddDetails ? Stakes.weigh(judged, LocalDate.now(clock)) : judged;
                    Ticket next = TicketBuilder.builder(weighed)
                            .service(ServiceTargets.after(
                                    ticket.service(), weighed, act, desks.of(ticket.market()), now))
                            .build();
                    if (tickets.replace(ticket.version(), next)) {
                        remember(
                                next,
                                new TicketEvent(
                                        next.version(),
                                        now,
                                        actor.id(),
                                        act.kind(),
                                        ticket.state(),
                                        next.state(),
                                        act.subject(),
                                        note(ticket, next, act)));
                        TicketNews.of(ticket, next, act, actor).forEach(outbox::tell);
                        followersOf(next, act);
                        return new TicketOutcome.Done(next);
                    }
                }
                case TicketLifecycle.Verdict no -> {
                    return refused(ticket, no);
                }
            }
        }
    }

    private static TicketOutcome refused(Ticket ticket, TicketLifecycle.Verdict verdict) {
        return switch (verdict) {
            case TicketLifecycle.Verdict.Legal(Ticket next) -> new TicketOutcome.Done(next);
            case TicketLifecycle.Verdict.NotInThisState no -> new TicketOutcome.TooLate(ticket);
            case TicketLifecycle.Verdict.NotForThem(List<Party> by) -> new TicketOutcome.NotAllowed(ticket, by);
            case TicketLifecycle.Verdict.NotForThat(PersonId person) -> new TicketOutcome.NotStaff(ticket, person);
        };
    }

    /** What is said with the act; of details, what they made of the priority. */
    private static @Nullable String note(Ticket before, Ticket after, TicketAct act) {
        return act instanceof TicketAct.AddDetails && before.priority() != after.priority()
                ? after.priority() + ": " + after.priorityReason()
                : act.note();
    }

    private void remember(Ticket ticket, TicketEvent event) {
        tickets.remember(ticket.number(), event);
        changes.fire(new TicketChanged(ticket, event));
    }

    private static boolean concernsFollowers(TicketAct.Kind act) {
        return switch (act) {
            case RESOLVE, WITHDRAW, CLOSE, MERGE -> true;
            case OPEN,
                    CLAIM,
                    UNCLAIM,
                    REASSIGN,
                    TAKE_OVER,
                    ASK,
                    REPLY,
                    TELL,
                    NOTE,
                    ESCALATE,
                    RETURN,
                    SNOOZE,
                    WAKE,
                    CONFIRM,
                    REOPEN,
                    SPLIT,
                    ADD_DETAILS,
                    PRIORITISE,
                    CHASE,
                    RATE -> false;
        };
    }

    /** Whether the answer of that ticket may become this one's: it is worked on, and a requester was offered it. */
    private boolean mayFollow(Ticket ticket, TicketNumber into, Actor actor) {
        return !into.equals(ticket.number())
                && tickets.findTicket(into)
                        .filter(other -> other.state().isOpen())
                        .isPresent()
                && (actor.is(Role.STAFF) || actor.is(Role.DESK) || ticket.isAlike(into));
    }

    /** Tickets that follow this one share its answer, move on with it, or stand for themselves again. */
    private void followersOf(Ticket ticket, TicketAct act) {
        if (!concernsFollowers(act.kind())) {
            return;
        }
        for (TicketNumber follower : tickets.followers(ticket.number())) {
            TicketAct consequence = switch (act) {
                case TicketAct.Resolve resolve -> resolve;
                case TicketAct.Merge merge -> merge;
                default ->
                    new TicketAct.Split(
                            ticket.number() + " is " + ticket.state().label().toLowerCase(Locale.ROOT));
            };
            var unused = act(follower, consequence, Actor.DESK);
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
        return TicketLifecycle.refusal(ticket, act, actor)
                .map(verdict -> refused(ticket, verdict))
                .orElseGet(() -> new TicketOutcome.Done(ticket));
    }

    /** The ticket as it is now. */
    @Transactional
    public Optional<Ticket> find(TicketNumber number) {
        return tickets.findTicket(number);
    }

    /** These tickets as they are now, oldest first; numbers that nobody has are left out. */
    @Transactional
    public List<Ticket> find(Collection<TicketNumber> numbers) {
        return numbers.isEmpty() ? List.of() : tickets.all(numbers);
    }

    /** The newest tickets that are open or follow an open one, newest first. */
    @Transactional
    public List<TicketOutline> unsettled(int limit) {
        return tickets.unsettled(Instant.EPOCH, limit);
    }

    /** The ticket that was opened from this message. */
    @Transactional
    public Optional<Ticket> fromMessage(ThreadRef message) {
        return tickets.fromMessage(message);
    }

    /** Everything that happened to the ticket, oldest first. */
    @Transactional
    public List<TicketEvent> history(TicketNumber number) {
        return tickets.history(number);
    }

    /** What made this version of the ticket. */
    @Transactional
    public Optional<TicketEvent> event(TicketNumber number, int version) {
        return tickets.event(number, version);
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

    /** Numbers of the tickets that follow this one, oldest first. */
    @Transactional
    public List<TicketNumber> followers(TicketNumber number) {
        return tickets.followers(number);
    }

    /** Tickets opened, or closed, between two moments. */
    @Transactional
    public List<Ticket> changedBetween(Instant from, Instant to) {
        return tickets.changedBetween(from, to);
    }
}
