package org.integritydesk.insights.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days that follow one another, as those of UTC.
 *
 * @param from inclusive
 * @param to exclusive
 */
public record Span(LocalDate from, LocalDate to) {
    /** @throws IllegalArgumentException it ends before it begins */
    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("It ends before it begins: " + from + " to " + to);
        }
    }

    /** How many days; 0: none. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** The same, so many days earlier. */
    public Span earlier(int days) {
        return new Span(from.minusDays(days), to.minusDays(days));
    }
}
