package org.integritydesk.knowledge;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * When owners are reminded (pure): on working days, from a local hour on. Only the present day counts, so that nobody gets
 * the reminders of a long pause at once.
 *
 * @param hour local hour of the day, 0 to 23
 */
record ReminderSchedule(int hour, ZoneId zone) {
    /** In the morning where AdEx for North America works. */
    static final ReminderSchedule MORNINGS = new ReminderSchedule(9, ZoneId.of("America/New_York"));

    private static final Set<DayOfWeek> FREE = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The day whose reminders are due; empty: none are. */
    Optional<LocalDate> due(Instant now) {
        var local = now.atZone(zone);
        return local.getHour() < hour || FREE.contains(local.getDayOfWeek())
                ? Optional.empty()
                : Optional.of(local.toLocalDate());
    }
}
