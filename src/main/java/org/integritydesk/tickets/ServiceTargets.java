package org.integritydesk.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long the first word and the answer may take, by priority. P0 is counted around the clock, the others in working time.
 * The figures are those of the desk's domain notes, section 5.4.
 */
public final class ServiceTargets {
    private ServiceTargets() {}

    private sealed interface Target {
        record AroundTheClock(Duration time) implements Target {}

        record WorkingTime(Duration time) implements Target {}

        record WorkingDays(int days) implements Target {}
    }

    private static Target firstWord(Priority priority) {
        return switch (priority) {
            case P0 -> new Target.AroundTheClock(Duration.ofMinutes(30));
            case P1 -> new Target.WorkingTime(Duration.ofHours(2));
            case P2 -> new Target.WorkingTime(Duration.ofHours(4));
            case P3 -> new Target.WorkingDays(1);
        };
    }

    private static Target answer(Priority priority) {
        return switch (priority) {
            case P0 -> new Target.AroundTheClock(Duration.ofHours(4));
            case P1 -> new Target.WorkingDays(1);
            case P2 -> new Target.WorkingDays(2);
            case P3 -> new Target.WorkingDays(5);
        };
    }

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
                due(firstWord(priority), hours, opened, pauses),
                responded,
                due(answer(priority), hours, opened, pauses),
                pauses,
                pausedSince);
    }

    private static Instant due(Target target, WorkingHours hours, Instant opened, List<ServiceClock.Pause> pauses) {
        return switch (target) {
            case Target.AroundTheClock(Duration time) -> {
                Instant due = opened.plus(time);
                for (ServiceClock.Pause pause : pauses) {
                    if (pause.from().isBefore(due)) {
                        due = due.plus(Duration.between(pause.from(), pause.to()));
                    }
                }
                yield due;
            }
            case Target.WorkingTime(Duration time) -> working(time, hours, opened, pauses);
            case Target.WorkingDays(int days) -> working(hours.day().multipliedBy(days), hours, opened, pauses);
        };
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
