package org.integritydesk.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is to be said now about a ticket's service targets (pure): the owner hears when a quarter of the time is left, all of
 * staff when it is over, and the leads at the same time for P0 and P1, a quarter of the time later for the others. Nobody is
 * told outside working hours, except of P0. Of steps that are due together only the last is told in the thread.
 */
final class AlertSchedule {
    private static final int QUARTER = 4;

    private AlertSchedule() {}

    /** The alerts that are due and not told. */
    static List<TicketAlert> due(Ticket ticket, WorkingHours hours, Set<TicketAlert> told, Instant now) {
        List<TicketAlert> due = new ArrayList<>();
        boolean isQuiet = !ticket.priority().isAroundTheClock() && !hours.isOpen(now);
        if (!isQuiet && !ticket.state().isPaused()) {
            if (ticket.service().respondedAt() == null) {
                due.addAll(ladder(ServiceTarget.FIRST_WORD, ticket, hours, now));
            }
            due.addAll(ladder(ServiceTarget.ANSWER, ticket, hours, now));
            due.removeAll(told);
        }
        return due;
    }

    private static List<TicketAlert> ladder(ServiceTarget target, Ticket ticket, WorkingHours hours, Instant now) {
        Instant deadline = switch (target) {
            case FIRST_WORD -> ticket.service().respondBy();
            case ANSWER -> ticket.service().resolveBy();
        };
        Duration quarter = target.allowed(ticket.priority(), hours.day()).dividedBy(QUARTER);
        List<TicketAlert> steps = new ArrayList<>();
        if (!now.isBefore(deadline)) {
            steps.add(new TicketAlert(late(target), deadline));
            if (isForLeadsAtOnce(ticket.priority())
                    || counted(ticket, hours, deadline, now).compareTo(quarter) >= 0) {
                steps.add(new TicketAlert(forLeads(target), deadline));
            }
        } else if (counted(ticket, hours, now, deadline).compareTo(quarter) <= 0) {
            steps.add(new TicketAlert(soon(target), deadline));
        }
        return steps;
    }

    private static boolean isForLeadsAtOnce(Priority priority) {
        return switch (priority) {
            case P0, P1 -> true;
            case P2, P3 -> false;
        };
    }

    private static Duration counted(Ticket ticket, WorkingHours hours, Instant from, Instant to) {
        return ticket.priority().isAroundTheClock() ? Duration.between(from, to) : hours.between(from, to);
    }

    private static TicketAlert.Kind soon(ServiceTarget target) {
        return switch (target) {
            case FIRST_WORD -> TicketAlert.Kind.FIRST_WORD_SOON;
            case ANSWER -> TicketAlert.Kind.ANSWER_SOON;
        };
    }

    private static TicketAlert.Kind late(ServiceTarget target) {
        return switch (target) {
            case FIRST_WORD -> TicketAlert.Kind.FIRST_WORD_LATE;
            case ANSWER -> TicketAlert.Kind.ANSWER_LATE;
        };
    }

    private static TicketAlert.Kind forLeads(ServiceTarget target) {
        return switch (target) {
            case FIRST_WORD -> TicketAlert.Kind.FIRST_WORD_FOR_LEADS;
            case ANSWER -> TicketAlert.Kind.ANSWER_FOR_LEADS;
        };
    }
}
