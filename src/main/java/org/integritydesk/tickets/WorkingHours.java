package org.integritydesk.tickets;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * When a desk works: the same hours on every day of the week but Saturday, Sunday and public holidays (pure).
 *
 * @param isHoliday of that place
 */
public record WorkingHours(ZoneId zone, LocalTime from, LocalTime to, Predicate<LocalDate> isHoliday) {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public WorkingHours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Working hours must end after they begin: " + from + " to " + to);
        }
    }

    /** Working time in a day. */
    public Duration day() {
        return Duration.between(from, to);
    }

    /** Whether the desk works at that moment. */
    public boolean isOpen(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        return worksOn(local.toLocalDate())
                && !local.toLocalTime().isBefore(from)
                && local.toLocalTime().isBefore(to);
    }

    /** The same hours by the clocks of another place. */
    public WorkingHours in(ZoneId place) {
        return new WorkingHours(place, from, to, isHoliday);
    }

    /** When the desk opens next. */
    public Instant nextOpening(Instant after) {
        LocalDate day = after.atZone(zone).toLocalDate();
        while (!worksOn(day) || !at(day, from).isAfter(after)) {
            day = day.plusDays(1);
        }
        return at(day, from);
    }

    /** When the desk closed last. */
    public Instant lastClosing(Instant until) {
        LocalDate day = until.atZone(zone).toLocalDate();
        while (!worksOn(day) || at(day, to).isAfter(until)) {
            day = day.minusDays(1);
        }
        return at(day, to);
    }

    /** The moment at which this much working time has passed. */
    public Instant plus(Instant start, Duration working) {
        Duration left = working;
        LocalDate day = start.atZone(zone).toLocalDate();
        while (true) {
            if (worksOn(day)) {
                Instant opens = at(day, from);
                Instant closes = at(day, to);
                Instant begin = start.isAfter(opens) ? start : opens;
                if (begin.isBefore(closes)) {
                    Duration today = Duration.between(begin, closes);
                    if (left.compareTo(today) <= 0) {
                        return begin.plus(left);
                    }
                    left = left.minus(today);
                }
            }
            day = day.plusDays(1);
        }
    }

    /** Working time between two moments; none if the second is not after the first. */
    public Duration between(Instant start, Instant end) {
        Duration sum = Duration.ZERO;
        LocalDate last = end.atZone(zone).toLocalDate();
        for (LocalDate day = start.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            if (worksOn(day)) {
                Instant opens = at(day, from);
                Instant closes = at(day, to);
                Instant begin = start.isAfter(opens) ? start : opens;
                Instant finish = end.isBefore(closes) ? end : closes;
                if (begin.isBefore(finish)) {
                    sum = sum.plus(Duration.between(begin, finish));
                }
            }
        }
        return sum;
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private boolean worksOn(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !isHoliday.test(day);
    }
}
