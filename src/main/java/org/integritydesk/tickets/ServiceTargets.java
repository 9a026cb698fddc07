package org.integritydesk.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the first word and the answer are due, reckoned anew at every act from what happened so far (pure). */
public final class ServiceTargets {
    private ServiceTargets() {}

    /** The clock of a ticket that was just opened. */
    public static ServiceClock start(Priority priority, WorkingHours hours, Instant opened) {
        return clock(priority, hours, opened, null, List.of(), null);
    }

    /** The clock after an act: it may have been answered, paused or set going, or have another priority now. */
    public static ServiceClock after(ServiceClock before, Ticket next, TicketAct act, WorkingHours hours, Instant now) {
        Instant responded = before.respondedAt() == null && isWordToRequester(act) ? now : before.respondedAt();
        List<ServiceClock.Pause> pauses = new ArrayList<>(before.pauses());
        Instant pausedSince = before.pausedSince();
        if (next.state().isPaused()) {
            pausedSince = pausedSince == null ? now : pausedSince;
        } else if (pausedSince != null) {
            pauses.add(new ServiceClock.Pause(pausedSince, now));
            pausedSince = null;
        }
        return clock(next.priority(), hours, next.createdAt(), responded, pauses, pausedSince);
    }

    private static boolean isWordToRequester(TicketAct act) {
        return switch (act.kind()) {
            case ASK, TELL, RESOLVE -> true;
            case OPEN,
                    CLAIM,
                    UNCLAIM,
                    REASSIGN,
                    TAKE_OVER,
                    REPLY,
                    NOTE,
                    ESCALATE,
                    RETURN,
                    SNOOZE,
                    WAKE,
                    CONFIRM,
                    REOPEN,
                    CLOSE,
                    WITHDRAW,
                    MERGE,
                    SPLIT,
                    ADD_DETAILS,
                    PRIORITISE,
                    CHASE,
                    RATE -> false;
        };
    }

    private static ServiceClock clock(
            Priority priority,
            WorkingHours hours,
            Instant opened,
            @Nullable Instant responded,
            List<ServiceClock.Pause> pauses,
            @Nullable Instant pausedSince) {
        return new ServiceClock(
                due(ServiceTarget.FIRST_WORD, priority, hours, opened, pauses),
                responded,
                due(ServiceTarget.ANSWER, priority, hours, opened, pauses),
                pauses,
                pausedSince);
    }

    private static Instant due(
            ServiceTarget target,
            Priority priority,
            WorkingHours hours,
            Instant opened,
            List<ServiceClock.Pause> pauses) {
        Duration allowed = target.allowed(priority, hours.day());
        return priority.isAroundTheClock()
                ? aroundTheClock(allowed, opened, pauses)
                : working(allowed, hours, opened, pauses);
    }

    private static Instant aroundTheClock(Duration time, Instant opened, List<ServiceClock.Pause> pauses) {
        Instant due = opened.plus(time);
        for (ServiceClock.Pause pause : pauses) {
            if (pause.from().isBefore(due)) {
                due = due.plus(Duration.between(pause.from(), pause.to()));
            }
        }
        return due;
    }

    private static Instant working(Duration time, WorkingHours hours, Instant opened, List<ServiceClock.Pause> pauses) {
        Duration left = time;
        Instant from = opened;
        for (ServiceClock.Pause pause : pauses) {
            Duration span = hours.between(from, pause.from());
            if (left.compareTo(span) <= 0) {
                break;
            }
            left = left.minus(span);
            from = pause.to();
        }
        return hours.plus(from, left);
    }
}
