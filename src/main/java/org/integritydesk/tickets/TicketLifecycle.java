package org.integritydesk.tickets;

import static org.integritydesk.tickets.Party.DESK;
import static org.integritydesk.tickets.Party.OWNER;
import static org.integritydesk.tickets.Party.REQUESTER;
import static org.integritydesk.tickets.Party.STAFF;
import static org.integritydesk.tickets.TicketState.CLAIMED;
import static org.integritydesk.tickets.TicketState.CLOSED;
import static org.integritydesk.tickets.TicketState.DUPLICATE;
import static org.integritydesk.tickets.TicketState.ESCALATED;
import static org.integritydesk.tickets.TicketState.NEW;
import static org.integritydesk.tickets.TicketState.REOPENED;
import static org.integritydesk.tickets.TicketState.RESOLVED;
import static org.integritydesk.tickets.TicketState.SNOOZED;
import static org.integritydesk.tickets.TicketState.WAITING;
import static org.integritydesk.tickets.TicketState.WITHDRAWN;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.tickets.TicketAct.Kind;

/** Who may do what to a ticket, and what becomes of it: a table, and a pure function that reads it. */
public final class TicketLifecycle {
    /** Every legal transition; what is not here is not possible. */
    public static final List<Transition> TABLE = List.of(
            row(NEW, Kind.CLAIM, CLAIMED, STAFF),
            row(NEW, Kind.REASSIGN, CLAIMED, STAFF, DESK),
            row(NEW, Kind.MERGE, DUPLICATE, STAFF, REQUESTER),
            row(NEW, Kind.WITHDRAW, WITHDRAWN, REQUESTER),
            row(NEW, Kind.ADD_DETAILS, NEW, REQUESTER),
            row(NEW, Kind.REPLY, NEW, REQUESTER),
            row(NEW, Kind.TELL, NEW, STAFF),
            row(NEW, Kind.NOTE, NEW, STAFF),
            row(NEW, Kind.CHASE, NEW, REQUESTER),
            row(NEW, Kind.PRIORITISE, NEW, STAFF),
            row(CLAIMED, Kind.UNCLAIM, NEW, OWNER, DESK),
            row(CLAIMED, Kind.REASSIGN, CLAIMED, STAFF, DESK),
            row(CLAIMED, Kind.TAKE_OVER, CLAIMED, STAFF),
            row(CLAIMED, Kind.ASK, WAITING, STAFF),
            row(CLAIMED, Kind.ESCALATE, ESCALATED, STAFF),
            row(CLAIMED, Kind.SNOOZE, SNOOZED, STAFF),
            row(CLAIMED, Kind.RESOLVE, RESOLVED, STAFF),
            row(CLAIMED, Kind.MERGE, DUPLICATE, STAFF, REQUESTER),
            row(CLAIMED, Kind.WITHDRAW, WITHDRAWN, REQUESTER),
            row(CLAIMED, Kind.ADD_DETAILS, CLAIMED, REQUESTER),
            row(CLAIMED, Kind.REPLY, CLAIMED, REQUESTER),
            row(CLAIMED, Kind.TELL, CLAIMED, STAFF),
            row(CLAIMED, Kind.NOTE, CLAIMED, STAFF),
            row(CLAIMED, Kind.CHASE, CLAIMED, REQUESTER),
            row(CLAIMED, Kind.PRIORITISE, CLAIMED, STAFF),
            row(WAITING, Kind.REPLY, CLAIMED, REQUESTER),
            row(WAITING, Kind.ADD_DETAILS, CLAIMED, REQUESTER),
            row(WAITING, Kind.WAKE, CLAIMED, STAFF),
            row(WAITING, Kind.UNCLAIM, NEW, OWNER, DESK),
            row(WAITING, Kind.REASSIGN, WAITING, STAFF, DESK),
            row(WAITING, Kind.TAKE_OVER, WAITING, STAFF),
            row(WAITING, Kind.ASK, WAITING, STAFF),
            row(WAITING, Kind.ESCALATE, ESCALATED, STAFF),
            row(WAITING, Kind.SNOOZE, SNOOZED, STAFF),
            row(WAITING, Kind.RESOLVE, RESOLVED, STAFF),
            row(WAITING, Kind.CLOSE, CLOSED, STAFF, DESK),
            row(WAITING, Kind.MERGE, DUPLICATE, STAFF, REQUESTER),
            row(WAITING, Kind.WITHDRAW, WITHDRAWN, REQUESTER),
            row(WAITING, Kind.TELL, WAITING, STAFF),
            row(WAITING, Kind.NOTE, WAITING, STAFF),
            row(WAITING, Kind.PRIORITISE, WAITING, STAFF),
            row(ESCALATED, Kind.RETURN, CLAIMED, STAFF),
            row(ESCALATED, Kind.ESCALATE, ESCALATED, STAFF),
            row(ESCALATED, Kind.UNCLAIM, NEW, OWNER, DESK),
            row(ESCALATED, Kind.REASSIGN, ESCALATED, STAFF, DESK),
            row(ESCALATED, Kind.TAKE_OVER, ESCALATED, STAFF),
            row(ESCALATED, Kind.ASK, WAITING, STAFF),
            row(ESCALATED, Kind.SNOOZE, SNOOZED, STAFF),
            row(ESCALATED, Kind.RESOLVE, RESOLVED, STAFF),
            row(ESCALATED, Kind.MERGE, DUPLICATE, STAFF, REQUESTER),
            row(ESCALATED, Kind.WITHDRAW, WITHDRAWN, REQUESTER),
            row(ESCALATED, Kind.ADD_DETAILS, ESCALATED, REQUESTER),
            row(ESCALATED, Kind.REPLY, ESCALATED, REQUESTER),
            row(ESCALATED, Kind.TELL, ESCALATED, STAFF),
            row(ESCALATED, Kind.NOTE, ESCALATED, STAFF),
            row(ESCALATED, Kind.CHASE, ESCALATED, REQUESTER),
            row(ESCALATED, Kind.PRIORITISE, ESCALATED, STAFF),
            row(SNOOZED, Kind.WAKE, CLAIMED, STAFF, DESK),
            row(SNOOZED, Kind.REPLY, CLAIMED, REQUESTER),
            row(SNOOZED, Kind.ADD_DETAILS, CLAIMED, REQUESTER),
            row(SNOOZED, Kind.CHASE, CLAIMED, REQUESTER),
            row(SNOOZED, Kind.UNCLAIM, NEW, OWNER, DESK),
            row(SNOOZED, Kind.REASSIGN, SNOOZED, STAFF, DESK),
            row(SNOOZED, Kind.TAKE_OVER, SNOOZED, STAFF),
            row(SNOOZED, Kind.SNOOZE, SNOOZED, STAFF),
            row(SNOOZED, Kind.RESOLVE, RESOLVED, STAFF),
            row(SNOOZED, Kind.MERGE, DUPLICATE, STAFF, REQUESTER),
            row(SNOOZED, Kind.WITHDRAW, WITHDRAWN, REQUESTER),
            row(SNOOZED, Kind.TELL, SNOOZED, STAFF),
            row(SNOOZED, Kind.NOTE, SNOOZED, STAFF),
            row(SNOOZED, Kind.PRIORITISE, SNOOZED, STAFF),
            row(RESOLVED, Kind.CONFIRM, CLOSED, REQUESTER),
            row(RESOLVED, Kind.REOPEN, REOPENED, REQUESTER, STAFF),
            row(RESOLVED, Kind.CLOSE, CLOSED, STAFF, DESK),
            row(RESOLVED, Kind.RATE, RESOLVED, REQUESTER),
            row(RESOLVED, Kind.REPLY, RESOLVED, REQUESTER),
            row(RESOLVED, Kind.TELL, RESOLVED, STAFF),
            row(RESOLVED, Kind.NOTE, RESOLVED, STAFF),
            row(REOPENED, Kind.CLAIM, CLAIMED, STAFF),
            row(REOPENED, Kind.REASSIGN, CLAIMED, STAFF, DESK),
            row(REOPENED, Kind.MERGE, DUPLICATE, STAFF, REQUESTER),
            row(REOPENED, Kind.WITHDRAW, WITHDRAWN, REQUESTER),
            row(REOPENED, Kind.ADD_DETAILS, REOPENED, REQUESTER),
            row(REOPENED, Kind.REPLY, REOPENED, REQUESTER),
            row(REOPENED, Kind.TELL, REOPENED, STAFF),
            row(REOPENED, Kind.NOTE, REOPENED, STAFF),
            row(REOPENED, Kind.CHASE, REOPENED, REQUESTER),
            row(REOPENED, Kind.PRIORITISE, REOPENED, STAFF),
            row(CLOSED, Kind.REOPEN, REOPENED, REQUESTER, STAFF),
            row(CLOSED, Kind.RATE, CLOSED, REQUESTER),
            row(CLOSED, Kind.REPLY, CLOSED, REQUESTER),
            row(CLOSED, Kind.TELL, CLOSED, STAFF),
            row(CLOSED, Kind.NOTE, CLOSED, STAFF),
            row(WITHDRAWN, Kind.NOTE, WITHDRAWN, STAFF),
            row(DUPLICATE, Kind.SPLIT, NEW, STAFF, REQUESTER, DESK),
            row(DUPLICATE, Kind.MERGE, DUPLICATE, STAFF, DESK),
            row(DUPLICATE, Kind.RESOLVE, RESOLVED, DESK),
            row(DUPLICATE, Kind.WITHDRAW, WITHDRAWN, REQUESTER),
            row(DUPLICATE, Kind.ADD_DETAILS, DUPLICATE, REQUESTER),
            row(DUPLICATE, Kind.REPLY, DUPLICATE, REQUESTER),
            row(DUPLICATE, Kind.TELL, DUPLICATE, STAFF),
            row(DUPLICATE, Kind.NOTE, DUPLICATE, STAFF));

    private static final Map<TicketState, Map<Kind, Transition>> ROWS = rows();

    private TicketLifecycle() {}

    /** What the table says about an act. */
    public sealed interface Verdict {
        /** The ticket as it will be. */
        record Legal(Ticket next) implements Verdict {}

        /** The table has no such row for the state the ticket is in. */
        record NotInThisState() implements Verdict {}

        /** The row is for one of these. */
        record NotForThem(List<Party> by) implements Verdict {}

        /** Whom it should be given to cannot have it. */
        record NotForThat(PersonId person) implements Verdict {}
    }

    /** Judges an act by the table; changes nothing. */
    public static Verdict judge(Ticket ticket, TicketAct act, Actor actor, Instant now) {
        Optional<Verdict> refused = refusal(ticket, act.kind(), actor);
        if (refused.isPresent()) {
            return refused.get();
        }
        Transition transition = row(ticket.state(), act.kind()).orElseThrow();
        if (act instanceof TicketAct.Reassign(Actor to, var reason) && !STAFF.includes(to, ticket)) {
            return new Verdict.NotForThat(to.id());
        }
        return new Verdict.Legal(changed(ticket, act, actor, transition.to(), now));
    }

    /**
     * Why somebody may not do this now; empty: they may. Whoever has nothing to do with a ticket learns nothing of how it
     * stands.
     */
    static Optional<Verdict> refusal(Ticket ticket, Kind act, Actor actor) {
        if (List.of(STAFF, REQUESTER, DESK).stream().noneMatch(party -> party.includes(actor, ticket))) {
            return Optional.of(new Verdict.NotForThem(usually(act)));
        }
        Optional<Transition> row = row(ticket.state(), act);
        if (row.isEmpty()) {
            return Optional.of(new Verdict.NotInThisState());
        }
        return row.get().isFor(actor, ticket)
                ? Optional.empty()
                : Optional.of(new Verdict.NotForThem(row.get().by()));
    }

    /** Who does such a thing, whatever the state. */
    private static List<Party> usually(Kind act) {
        return TABLE.stream()
                .filter(row -> row.act() == act)
                .findFirst()
                .map(Transition::by)
                .orElse(List.of(STAFF));
    }

    private static Ticket changed(Ticket ticket, TicketAct act, Actor actor, TicketState to, Instant now) {
        TicketBuilder next = TicketBuilder.builder(ticket)
                .version(ticket.version() + 1)
                .state(to)
                .snoozedUntil(to == SNOOZED ? ticket.snoozedUntil() : null)
                .updatedAt(now);
        return switch (act) {
            case TicketAct.Claim claim -> next.assignee(actor.id()).build();
            case TicketAct.TakeOver takeOver -> next.assignee(actor.id()).build();
            case TicketAct.Unclaim unclaim -> next.assignee(null).build();
            case TicketAct.Reassign reassign ->
                next.assignee(reassign.to().id()).build();
            case TicketAct.Escalate escalate ->
                next.escalation(new Escalation(escalate.route(), escalate.packet(), actor.id(), now))
                        .build();
            case TicketAct.Snooze snooze -> next.snoozedUntil(snooze.until()).build();
            // Whoever answers owns the answer, also when a colleague had claimed the ticket.
            case TicketAct.Resolve resolve ->
                next.assignee(DESK.includes(actor, ticket) ? ticket.assignee() : actor.id())
                        .answer(resolve.answer())
                        .rootCause(resolve.rootCause())
                        .entry(resolve.entry())
                        .confirmed(false)
                        .resolvedAt(now)
                        .build();
            case TicketAct.Confirm confirm -> next.confirmed(true).build();
            case TicketAct.Reopen reopen ->
                next.confirmed(false).resolvedAt(null).duplicateOf(null).build();
            case TicketAct.Merge merge -> next.duplicateOf(merge.into()).build();
            case TicketAct.Split split -> next.duplicateOf(null).assignee(null).build();
            case TicketAct.AddDetails more -> next.details(more.details()).build();
            case TicketAct.Prioritise prioritise ->
                next.priority(prioritise.priority())
                        .priorityReason(prioritise.reason())
                        .priorityBy(actor.id())
                        .build();
            case TicketAct.Rate rate -> next.rating(rate.rating()).build();
            case TicketAct.Ask ask -> next.build();
            case TicketAct.Reply reply -> next.build();
            case TicketAct.Tell tell -> next.build();
            case TicketAct.Note note -> next.build();
            case TicketAct.Return back -> next.build();
            case TicketAct.Wake wake -> next.build();
            case TicketAct.Close close -> next.build();
            case TicketAct.Withdraw withdraw -> next.build();
            case TicketAct.Chase chase -> next.build();
        };
    }

    /** The table's row for an act in a state. */
    public static Optional<Transition> row(TicketState state, Kind act) {
        return Optional.ofNullable(ROWS.getOrDefault(state, Map.of()).get(act));
    }

    /** The acts the table allows this person on this ticket now; what they may be shown. */
    public static List<Kind> possible(Ticket ticket, Actor actor) {
        return TABLE.stream()
                .filter(transition -> transition.from() == ticket.state() && transition.isFor(actor, ticket))
                .map(Transition::act)
                .toList();
    }

    /** The acts the table allows in this state to this party; what buttons a card may show. */
    public static List<Kind> possible(TicketState state, Party party) {
        return TABLE.stream()
                .filter(transition ->
                        transition.from() == state && transition.by().contains(party))
                .map(Transition::act)
                .toList();
    }

    private static Transition row(TicketState from, Kind act, TicketState to, Party... by) {
        return new Transition(from, act, List.of(by), to);
    }

    private static Map<TicketState, Map<Kind, Transition>> rows() {
        Map<TicketState, Map<Kind, Transition>> rows = new EnumMap<>(TicketState.class);
        TABLE.forEach(row -> rows.computeIfAbsent(row.from(), state -> new EnumMap<>(Kind.class))
                .put(row.act(), row));
        return rows;
    }
}
