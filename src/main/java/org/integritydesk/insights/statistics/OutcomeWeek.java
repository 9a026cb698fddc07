package org.integritydesk.insights.statistics;

import java.util.List;

/**
 * What became of cases within a week.
 *
 * @param cases how many there were
 * @param hits of how many of them it was so; 0 where times are what counts
 * @param hours how long each of them took; empty where shares are what counts
 */
public record OutcomeWeek(int cases, int hits, List<Double> hours) {
    public OutcomeWeek {
        hours = List.copyOf(hours);
    }

    /** A week of which a share counts. */
    public static OutcomeWeek share(int cases, int hits) {
        return new OutcomeWeek(cases, hits, List.of());
    }

    /** A week of which times count. */
    public static OutcomeWeek times(List<Double> hours) {
        return new OutcomeWeek(hours.size(), 0, hours);
    }

    static int cases(List<OutcomeWeek> weeks) {
        return weeks.stream().mapToInt(OutcomeWeek::cases).sum();
    }

    static int hits(List<OutcomeWeek> weeks) {
        return weeks.stream().mapToInt(OutcomeWeek::hits).sum();
    }

    /** Times of all weeks, shortest first. */
    static List<Double> hours(List<OutcomeWeek> weeks) {
        return weeks.stream().flatMap(week -> week.hours().stream()).sorted().toList();
    }
}
