package org.integritydesk.insights.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Themes are worked on because they are large. In a log in which nothing ever changes, that alone must not look like success. */
class ChosenThemesTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int SEEDS = 200;
    private static final int THEMES = 40;
    private static final int CHOSEN = 5;
    private static final int DAYS = 300;

    /** The day on which the largest themes are chosen, and work on them begins. */
    private static final int TODAY = 150;

    private static final int WORK_DAYS = 21;
    private static final double A_DAY = 1.2;
    private static final double NOISE = 0.35;

    @Test
    void theLargestThemes_whichNothingWasDoneAbout_areNotCalledEffectiveMoreOftenThanStated(TestReporter reporter) {
        long guarded = effective(false);
        long naive = effective(true);
        // As many as the stated rate gives in so many draws, but for one run in a hundred.
        int most = BinomialDistribution.of(SEEDS * CHOSEN, LookPolicy.ALPHA / 2).inverseCumulativeProbability(0.99);
        reporter.publishEntry(Map.of(
                "largest " + CHOSEN + " of " + THEMES + " themes, " + SEEDS + " seeds, nothing done",
                "effective " + guarded + " of " + SEEDS * CHOSEN + " (at most " + most
                        + "); with the weeks right before as the baseline " + naive));

        assertThat(guarded).isLessThanOrEqualTo(most);
        // Or else the log would not show what is guarded against.
        assertThat(naive).isGreaterThan(most);
    }

    private static long effective(boolean naive) {
        return LongStream.range(0, SEEDS)
                .mapToObj(seed -> {
                    List<int[]> themes = IntStream.range(0, THEMES)
                            .mapToObj(theme -> asks(new SplittableRandom(seed * THEMES + theme)))
                            .toList();
                    int[] all = new int[DAYS];
                    themes.forEach(theme -> IntStream.range(0, DAYS).forEach(day -> all[day] += theme[day]));
                    return themes.stream()
                            .sorted(Comparator.comparing(
                                    (int[] theme) -> sum(theme, TODAY - Baseline.CHOSEN_BY_DAYS),
                                    Comparator.reverseOrder()))
                            .limit(CHOSEN)
                            .filter(theme -> isEffective(theme, all, naive))
                            .count();
                })
                .mapToLong(Long::longValue)
                .sum();
    }

    private static boolean isEffective(int[] theme, int[] all, boolean naive) {
        LocalDate today = START.plusDays(TODAY);
        List<Span> spans =
                naive ? List.of(new Span(today.minusWeeks(Baseline.WEEKS), today)) : Baseline.of(today, today);
        List<DayCount> before =
                spans.stream().flatMap(span -> days(theme, all, span)).toList();
        LocalDate done = today.plusDays(WORK_DAYS);
        return Stream.of(LookPolicy.FIRST, LookPolicy.LAST)
                .map(weeks -> ProofPolicy.judge(
                        before,
                        days(theme, all, new Span(done, done.plusWeeks(weeks))).toList()))
                .anyMatch(proof -> proof instanceof Proof.Effective);
    }

    private static Stream<DayCount> days(int[] theme, int[] all, Span span) {
        return span.from().datesUntil(span.to()).map(day -> {
            int n = (int) START.datesUntil(day).count();
            return new DayCount(day, theme[n], all[n]);
        });
    }

    private static int sum(int[] asks, int from) {
        return IntStream.range(from, TODAY).map(day -> asks[day]).sum();
    }

    /** The same every day, but for weeks in which it is asked about more or less. */
    private static int[] asks(SplittableRandom random) {
        double[] weeks = IntStream.rangeClosed(0, DAYS / 7)
                .mapToDouble(week -> Math.exp(NOISE * random.nextGaussian() - NOISE * NOISE / 2))
                .toArray();
        return IntStream.range(0, DAYS)
                .map(day -> PoissonDistribution.of(A_DAY * weeks[day / 7])
                        .inverseCumulativeProbability(random.nextDouble()))
                .toArray();
    }
}
