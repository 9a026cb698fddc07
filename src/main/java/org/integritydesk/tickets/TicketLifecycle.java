package org.integritydesk.tickets;

import static org.integritydesk.tickets.Party.REQUESTER;
import static org.integritydesk.tickets.Party.STAFF;
import static org.integritydesk.tickets.TicketState.CLAIMED;
import static org.integritydesk.tickets.TicketState.NEW;
import static org.integritydesk.tickets.TicketState.REOPENED;
import static org.integritydesk.tickets.TicketState.RESOLVED;
import static org.integritydesk.tickets.TicketState.WITHDRAWN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integritydesk.chat.Actor;

/** Who may do what to a ticket, and what becomes of it: a table, and a pure function that reads it. */
public final class TicketLifecycle {
    /** Every legal transition; what is not here is not possible. */
    public static final List<Transition> TABLE = List.of(
            new Transition(NEW, TicketAct.Kind.CLAIM, STAFF, CLAIMED),
            new Transition(NEW, TicketAct.Kind.ADD_DETAILS, REQUESTER, NEW),
            new Transition(NEW, TicketAct.Kind.WITHDRAW, REQUESTER, WITHDRAWN),
            new Transition(CLAIMED, TicketAct.Kind.RESOLVE, STAFF, RESOLVED),
            new Transition(CLAIMED, TicketAct.Kind.ADD_DETAILS, REQUESTER, CLAIMED),
            new Transition(CLAIMED, TicketAct.Kind.WITHDRAW, REQUESTER, WITHDRAWN),
            new Transition(RESOLVED, TicketAct.Kind.CONFIRM, REQUESTER, RESOLVED),
            new Transition(RESOLVED, TicketAct.Kind.REOPEN, REQUESTER, REOPENED),
            new Transition(REOPENED, TicketAct.Kind.CLAIM, STAFF, CLAIMED),
            new Transition(REOPENED, TicketAct.Kind.ADD_DETAILS, REQUESTER, REOPENED),
            new Transition(REOPENED, TicketAct.Kind.WITHDRAW, REQUESTER, WITHDRAWN));

    private TicketLifecycle() {}

    /** What the table says about an act. */
    public sealed interface Verdict {
        /** The ticket as it will be. */
        record Legal(Ticket next) implements Verdict {}

        /** The table has no such row for the state the ticket is in. */
        record NotInThisState() implements Verdict {}

        /** The row is for somebody else. */
        record NotForThem(Party by) implements Verdict {}
    }

    /** Judges an act by the table; changes nothing. */
    public static Verdict judge(Ticket ticket, TicketAct act, Actor actor, Instant now) {
        Optional<Transition> row = row(ticket.state(), act.kind());
        if (row.isEmpty()) {
            return new Verdict.NotInThisState();
        }
        Transition transition = row.get();
        if (!transition.by().includes(actor, ticket)) {
            return new Verdict.NotForThem(transition.by());
        }
        Ticket moved = ticket.moved(transition.to(), now);
        return new Verdict.Legal(
                switch (act) {
                    case TicketAct.Claim claim -> moved.withAssignee(actor.id());
                    // Whoever answers owns the answer, also when a colleague had claimed the ticket.
                    case TicketAct.Resolve resolve ->
                        moved.withAssignee(actor.id()).withAnswer(resolve.answer(), resolve.rootCause());
                    case TicketAct.Confirm confirm -> moved.withConfirmed(true);
                    case TicketAct.Reopen reopen -> moved.withConfirmed(false);
                    case TicketAct.Withdraw withdraw -> moved;
                    case TicketAct.AddDetails more -> moved.withDetails(more.details());
                });
    }

    /** The table's row for an act in a state. */
    public static Optional<Transition> row(TicketState state, TicketAct.Kind act) {
        return TABLE.stream()
                .filter(transition -> transition.from() == state && transition.act() == act)
                .findFirst();
    }

    /** The acts the table allows in this state to this party; what buttons a card may show. */
    public static List<TicketAct.Kind> possible(TicketState state, Party party) {
        return TABLE.stream()
                .filter(transition -> transition.from() == state && transition.by() == party)
                .map(Transition::act)
                .toList();
    }
}
