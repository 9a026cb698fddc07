package org.integritydesk.tickets;

import java.time.Duration;

/** What a requester waits for. The figures are those of the desk's domain notes, section 5.4. */
public enum ServiceTarget {
    /** Anything a person writes to them. */
    FIRST_WORD,
    ANSWER;

    /**
     * How long it may take. P0 is counted around the clock, the others in working time.
     *
     * @param workingDay working time in a day
     */
    public Duration allowed(Priority priority, Duration workingDay) {
        return switch (this) {
            case FIRST_WORD ->
                switch (priority) {
                    case P0 -> Duration.ofMinutes(30);
                    case P1 -> Duration.ofHours(2);
                    case P2 -> Duration.ofHours(4);
                    case P3 -> workingDay;
                };
            case ANSWER ->
                switch (priority) {
                    case P0 -> Duration.ofHours(4);
                    case P1 -> workingDay;
                    case P2 -> workingDay.multipliedBy(2);
                    case P3 -> workingDay.multipliedBy(5);
                };
        };
    }
}
