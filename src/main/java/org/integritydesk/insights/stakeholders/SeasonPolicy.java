package org.integritydesk.insights.stakeholders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which of the next weeks are busy, by what the same weeks were a year ago. One year is no proof of a season, so it says what
 * was, not what will be; and without a year of history it says nothing.
 */
public final class SeasonPolicy {
    static final int YEAR = 52;

    /** How many weeks are looked ahead. */
    static final int AHEAD = 6;

    /** A busy week had so many times the questions of an ordinary one, and not fewer than some. */
    static final double BUSY = 1.5;

    static final int FEWEST = 10;

    private SeasonPolicy() {}

    /** What is known of the next weeks. */
    public sealed interface Season {
        /** There is too little history. */
        record Unknown(int weeks) implements Season {}

        /** Busy weeks, in order; none: no week was a year ago. */
        record Known(List<Peak> peaks) implements Season {
            public Known {
                peaks = List.copyOf(peaks);
            }
        }
    }

    /**
     * A week to come.
     *
     * @param monday its first day
     * @param asks in the same week a year ago
     * @param ordinary median of the weeks of that year
     */
    public record Peak(LocalDate monday, int asks, double ordinary) {}

    /**
     * LookPolicy ahead.
     *
     * @param history weeks with questions; weeks without may be missing
     */
    public static Season ahead(List<WeekCount> history, LocalDate today) {
        LocalDate thisWeek = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Map<LocalDate, Integer> counts =
                history.stream().collect(Collectors.toMap(WeekCount::monday, WeekCount::asks, Integer::sum));
        int known = history.stream()
                .map(WeekCount::monday)
                .min(LocalDate::compareTo)
                .map(first -> (int) ChronoUnit.WEEKS.between(first, thisWeek))
                .orElse(0);
        if (known < YEAR) {
            return new Season.Unknown(known);
        }
        int[] year = IntStream.rangeClosed(1, YEAR)
                .map(back -> counts.getOrDefault(thisWeek.minusWeeks(back), 0))
                .sorted()
                .toArray();
        double ordinary = (year[YEAR / 2 - 1] + year[YEAR / 2]) / 2.0;
        return new Season.Known(IntStream.rangeClosed(1, AHEAD)
                .mapToObj(thisWeek::plusWeeks)
                .map(monday -> new Peak(monday, counts.getOrDefault(monday.minusWeeks(YEAR), 0), ordinary))
                .filter(peak -> peak.asks() >= FEWEST && peak.asks() >= BUSY * ordinary)
                .toList());
    }
}
