package org.integritydesk.insights.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.integritydesk.evaluation.traffic.Ask;
import org.integritydesk.evaluation.traffic.TrafficYear;
import org.integritydesk.evaluation.traffic.TrueTheme;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The proof against years of which the truth is known. */
class TrafficYearTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int SEEDS = 200;
    private static final double HALF = 0.5;

    /** Work on it begins before it is there. */
    private static final int WORK_WEEKS = 3;

    @Test
    void aFixThatHalvesATheme_isCalledEffective_andTheIntervalHoldsTheTruth(TestReporter reporter) {
        List<Proof> proofs = proofs(HALF, 0, LookPolicy.LAST);

        long effective = count(proofs, proof -> proof instanceof Proof.Effective);
        long covered = count(proofs, proof -> covers(proof, HALF));
        long both = count(proofs, proof -> proof instanceof Proof.Effective && covers(proof, HALF));
        reporter.publishEntry(Map.of(
                "fixed, of " + SEEDS,
                "effective " + effective + ", covered " + covered + ", both " + both + ", effective at the first look "
                        + count(proofs(HALF, 0, LookPolicy.FIRST), proof -> proof instanceof Proof.Effective)));

        assertThat(both).isGreaterThanOrEqualTo(SEEDS * 9 / 10);
        assertThat(proofs).noneMatch(proof -> proof instanceof Proof.Worse);
    }

    @Test
    void withoutAFix_effectiveIsNotSaidMoreOftenThanStated(TestReporter reporter) {
        List<Proof> first = proofs(1, 0, LookPolicy.FIRST);
        List<Proof> last = proofs(1, 0, LookPolicy.LAST);

        long effective = LongStream.range(0, SEEDS)
                .filter(seed -> first.get((int) seed) instanceof Proof.Effective
                        || last.get((int) seed) instanceof Proof.Effective)
                .count();
        long worse = LongStream.range(0, SEEDS)
                .filter(seed ->
                        first.get((int) seed) instanceof Proof.Worse || last.get((int) seed) instanceof Proof.Worse)
                .count();
        long covered = count(last, proof -> covers(proof, 1));
        // As many as the stated rate gives in 200 draws, but for one run in a hundred.
        int most = BinomialDistribution.of(SEEDS, LookPolicy.ALPHA / 2).inverseCumulativeProbability(0.99);
        reporter.publishEntry(Map.of(
                "not fixed, of " + SEEDS,
                "effective at either look " + effective + " (at most " + most + "), worse " + worse + ", covered "
                        + covered));

        assertThat(effective).isLessThanOrEqualTo(most);
        assertThat(worse).isLessThanOrEqualTo(most);
        assertThat(covered).isGreaterThanOrEqualTo(SEEDS * 9 / 10);
    }

    /** The method takes weeks for independent. Interest that lingers from week to week costs it some coverage, not all of it. */
    @Test
    void interestThatLingers_costsSomeCoverage(TestReporter reporter) {
        List<Proof> fixed = proofs(HALF, 0.5, LookPolicy.LAST);
        List<Proof> not = proofs(1, 0.5, LookPolicy.LAST);

        long covered = count(fixed, proof -> covers(proof, HALF));
        reporter.publishEntry(Map.of(
                "lingering, of " + SEEDS,
                "covered " + covered + ", not fixed but effective "
                        + count(not, proof -> proof instanceof Proof.Effective)));

        assertThat(covered).isGreaterThanOrEqualTo(SEEDS * 85 / 100);
    }

    @Test
    void aYear_isTheSameForItsSeed_andItsWordsAgreeWithItsCounts() {
        var year = TrafficYear.of(START, 7, HALF);
        List<Ask> asks = year.asks();

        assertThat(TrafficYear.of(START, 7, HALF).asks()).isEqualTo(asks);
        assertThat(TrafficYear.of(START, 8, HALF).asks()).isNotEqualTo(asks);
        for (TrueTheme theme : List.of(TrafficYear.FIXED, TrafficYear.SPIKING)) {
            Map<LocalDate, Long> told = asks.stream()
                    .filter(ask -> theme.name().equals(ask.theme()))
                    .collect(Collectors.groupingBy(Ask::day, Collectors.counting()));
            assertThat(year.days(theme))
                    .hasSize(364)
                    .allSatisfy(day -> assertThat(day.asks())
                            .isEqualTo(told.getOrDefault(day.day(), 0L).intValue()));
        }
        assertThat(year.days(TrafficYear.FIXED).stream()
                        .mapToInt(DayCount::allAsks)
                        .sum())
                .isEqualTo(asks.size());
        assertThat(asks).noneMatch(ask -> ask.text().contains("{"));
    }

    /** Else a theme of it would be a true one. */
    @Test
    void noise_neverMakesATheme_withinThreeMonths() {
        for (long seed = 1; seed <= 10; seed++) {
            Map<String, List<Ask>> noise = TrafficYear.of(START, seed, HALF).withFewerStrays().asks().stream()
                    .filter(ask -> ask.theme() == null)
                    .collect(Collectors.groupingBy(Ask::text));
            assertThat(noise).hasSizeGreaterThan(300);
            noise.values()
                    .forEach(asks -> asks.forEach(first -> {
                        List<Ask> near = asks.stream()
                                .filter(ask -> !ask.day().isBefore(first.day())
                                        && ask.day().isBefore(first.day().plusDays(90)))
                                .toList();
                        assertThat(near.size() < 4
                                        || near.stream()
                                                        .map(Ask::asker)
                                                        .distinct()
                                                        .count()
                                                < 3)
                                .as("%s", near)
                                .isTrue();
                    }));
        }
    }

    @Test
    void theSpike_isInCanadaAlone() {
        LocalDate from = START.plusWeeks(TrafficYear.SPIKE_WEEK);
        Map<Market, Long> during = spiking(from, from.plusWeeks(3));
        Map<Market, Long> after = spiking(from.plusWeeks(3), from.plusWeeks(6));

        assertThat(during.getOrDefault(Market.CA, 0L)).isGreaterThan(3 * after.getOrDefault(Market.CA, 0L));
        assertThat(during.getOrDefault(Market.US, 0L)).isLessThan(2 * after.getOrDefault(Market.US, 0L));
    }

    private static Map<Market, Long> spiking(LocalDate from, LocalDate to) {
        return LongStream.range(0, 10)
                .boxed()
                .flatMap(seed -> TrafficYear.of(START, seed, 1).asks().stream())
                .filter(ask -> TrafficYear.SPIKING.name().equals(ask.theme()))
                .filter(ask -> !ask.day().isBefore(from) && ask.day().isBefore(to))
                .collect(Collectors.groupingBy(Ask::market, Collectors.counting()));
    }

    private static List<Proof> proofs(double effect, double lingering, int weeks) {
        return LongStream.range(0, SEEDS)
                .mapToObj(seed -> {
                    var year = TrafficYear.of(START, seed, effect).lingering(lingering);
                    List<DayCount> days = year.days(TrafficYear.FIXED);
                    int begun = (TrafficYear.FIX_WEEK - WORK_WEEKS) * 7;
                    int fixed = TrafficYear.FIX_WEEK * 7;
                    return ProofPolicy.judge(
                            days.subList(begun - Baseline.WEEKS * 7, begun), days.subList(fixed, fixed + weeks * 7));
                })
                .toList();
    }

    private static long count(List<Proof> proofs, Predicate<Proof> which) {
        return proofs.stream().filter(which).count();
    }

    private static boolean covers(Proof proof, double truth) {
        return switch (proof) {
            case Proof.NoEffect(Measured.Asks asks) -> holds(asks.ratio(), truth);
            case Proof.Effective(Measured.Asks asks) -> holds(asks.ratio(), truth);
            case Proof.Worse(Measured.Asks asks) -> holds(asks.ratio(), truth);
            default -> throw new AssertionError("There is enough to judge by: " + proof);
        };
    }

    private static boolean holds(RateRatio ratio, double truth) {
        return ratio.low() <= truth && truth <= ratio.high();
    }
}
