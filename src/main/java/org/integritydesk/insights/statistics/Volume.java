package org.integritydesk.insights.statistics;

import java.util.List;
import java.util.stream.IntStream;
import org.integritydesk.insights.ThemeLog.DayCount;

/**
 * How much was asked in a week.
 *
 * @param asks about the theme
 * @param others about anything else: what the asks are measured against, so that a busy week is no change
 */
public record Volume(int asks, int others) {
    private static final int WEEK = 7;

    /** Full weeks from the first day on; days that make no full week are left out. */
    public static List<Volume> weeks(List<DayCount> days) {
        return IntStream.range(0, days.size() / WEEK)
                .mapToObj(week -> sum(days.subList(week * WEEK, (week + 1) * WEEK)))
                .toList();
    }

    private static Volume sum(List<DayCount> days) {
        int asks = days.stream().mapToInt(DayCount::asks).sum();
        return new Volume(asks, days.stream().mapToInt(DayCount::allAsks).sum() - asks);
    }

    static Volume total(List<Volume> weeks) {
        return new Volume(
                weeks.stream().mapToInt(Volume::asks).sum(),
                weeks.stream().mapToInt(Volume::others).sum());
    }

    double rate() {
        return (double) asks / others;
    }
}
