package org.integritydesk.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a channel hears its digest (pure): once a week at a local hour, which daylight saving does not move.
 *
 * @param hour local hour of the day, 0 to 23
 */
public record DigestSchedule(DayOfWeek day, int hour, ZoneId zone) {
    /** On Friday from this hour on, people leave for the weekend, and nobody reads a digest. */
    public static final int FRIDAY_EVENING = 15;

    /** The default of every channel: Monday morning. */
    public static DigestSchedule mondayMorning(ZoneId zone) {
        return new DigestSchedule(DayOfWeek.MONDAY, 9, zone);
    }

    /** Whether it would come on Friday evening, when nobody reads it. */
    public boolean isTooLateInTheWeek() {
        return isFridayEvening(day, hour);
    }

    /**
     * The period whose digest is due. Only the latest one: after a long pause nobody wants a burst. What is late
     * on Friday evening waits until the same hour on Saturday.
     *
     * @param since when the channel was set up; earlier moments are nobody's digest
     * @param lastTo end of the period posted last; null: none yet
     * @return empty: nothing is due
     */
    public Optional<Period> due(Instant now, Instant since, @Nullable Instant lastTo) {
        Instant moment = latestMoment(now);
        boolean posted = lastTo != null && !lastTo.isBefore(moment);
        return posted || !moment.isAfter(since) || isQuiet(now) ? Optional.empty() : Optional.of(weekUntil(moment));
    }

    /** The seven days before a moment, in local time. */
    public Period weekUntil(Instant to) {
        return new Period(to.atZone(zone).minusWeeks(1).toInstant(), to);
    }

    /** The last scheduled moment that is not in the future. */
    Instant latestMoment(Instant now) {
        LocalDate date = now.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(day));
        Instant moment = momentOf(date);
        return moment.isAfter(now) ? momentOf(date.minusWeeks(1)) : moment;
    }

    private boolean isQuiet(Instant now) {
        ZonedDateTime local = now.atZone(zone);
        return isFridayEvening(local.getDayOfWeek(), local.getHour())
                || local.getDayOfWeek() == DayOfWeek.SATURDAY && day != DayOfWeek.SATURDAY && local.getHour() < hour;
    }

    private static boolean isFridayEvening(DayOfWeek day, int hour) {
        return day == DayOfWeek.FRIDAY && hour >= FRIDAY_EVENING;
    }

    /** Where clocks jump over the hour, the hour after it. */
    private Instant momentOf(LocalDate date) {
        return date.atTime(hour, 0).atZone(zone).toInstant();
    }
}
