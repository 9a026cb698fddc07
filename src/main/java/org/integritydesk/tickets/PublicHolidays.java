package org.integritydesk.tickets;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Days on which the law gives people off; where one falls on a weekend, also the day it moves to. */
final class PublicHolidays {
    private PublicHolidays() {}

    /** Those of the whole United States. */
    static Predicate<LocalDate> us() {
        HolidayManager holidays = of(HolidayCalendar.UNITED_STATES);
        return day -> holidays.isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
    }

    /**
     * Those of the whole of Canada, and those of any of the provinces.
     *
     * @throws IllegalArgumentException there is no such province
     */
    static Predicate<LocalDate> canada(List<String> provinces) {
        HolidayManager holidays = of(HolidayCalendar.CANADA);
        var known = new TreeSet<>(holidays.getCalendarHierarchy().getChildren().keySet());
        for (String province : provinces) {
            if (!known.contains(province)) {
                throw new IllegalArgumentException(
                        "INTEGRITY_PROVINCES: '" + province + "' is none of " + String.join(", ", known));
            }
        }
        return day -> holidays.isHoliday(day, HolidayType.PUBLIC_HOLIDAY)
                || provinces.stream()
                        .anyMatch(province -> holidays.isHoliday(day, HolidayType.PUBLIC_HOLIDAY, province));
    }

    private static HolidayManager of(HolidayCalendar calendar) {
        return HolidayManager.getInstance(ManagerParameters.create(calendar));
    }
}
