package org.integritydesk.insights.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * The weeks that a change is compared with. A theme is worked on because it was asked about much in the days before it was
 * chosen, and what was chosen for being high is lower the next time by chance alone: regression to the mean. So the days that it
 * was chosen by are no part of its baseline, which is taken from other weeks instead (the second measurement of Davis, American
 * Journal of Epidemiology 104, 1976; see Barnett, van der Pols and Dobson, International Journal of Epidemiology 34, 2005): the
 * latest ones before the change that were neither. Not covered: interest that lingers from the days left out to the weeks
 * beside them.
 */
public final class Baseline {
    /** How many weeks before a change are its baseline. */
    public static final int WEEKS = 8;

    /** Themes are shown, and so chosen, by their last thirty days. */
    static final int CHOSEN_BY_DAYS = 30;

    private static final int WEEK = 7;

    private Baseline() {}

    /**
     * The baseline, in order: the weeks before the days it was chosen by, and whole weeks between the choice and the start.
     *
     * @param chosen on this day
     * @param start of the work; what is asked from this day on is no part of the baseline
     */
    public static List<Span> of(LocalDate chosen, LocalDate start) {
        long waited = Math.max(0, ChronoUnit.DAYS.between(chosen.plusDays(1), start) / WEEK);
        long since = Math.min(WEEKS, waited);
        LocalDate end = chosen.minusDays(CHOSEN_BY_DAYS);
        return Stream.of(new Span(end.minusWeeks(WEEKS - since), end), new Span(start.minusWeeks(since), start))
                .filter(span -> span.days() > 0)
                .toList();
    }

    /** Days that are looked at of something done on this day; at most those until today, which is not over. */
    public static Span after(LocalDate done, LocalDate today) {
        LocalDate from = done.plusDays(1);
        LocalDate last = from.plusWeeks(LookPolicy.LAST);
        LocalDate to = last.isBefore(today) ? last : today;
        return new Span(from, to.isBefore(from) ? from : to);
    }
}
