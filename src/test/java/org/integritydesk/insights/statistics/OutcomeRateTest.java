package org.integritydesk.insights.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** How often shares and times are called effective that nothing changed, and that something did; weeks differ by more than chance. */
class OutcomeRateTest {
    private static final int SEEDS = 1000;
    private static final int WEEKS = Baseline.WEEKS + LookPolicy.LAST;

    @Test
    void aShareThatStays_isNotCalledEffectiveMoreOftenThanStated(TestReporter reporter) {
        expectStatedRate(reporter, "share", seed -> shares(seed, 1), OutcomeRateTest::shareAt);
    }

    @Test
    void aShareThatIsHalved_isMostlySeen(TestReporter reporter) {
        expectPower(reporter, "share", seed -> shares(seed, 0.5), OutcomeRateTest::shareAt);
    }

    @Test
    void timesThatStay_areNotCalledEffectiveMoreOftenThanStated(TestReporter reporter) {
        expectStatedRate(reporter, "times", seed -> times(seed, 1), OutcomeRateTest::timesAt);
    }

    @Test
    void timesThatAreHalved_areMostlySeen(TestReporter reporter) {
        expectPower(reporter, "times", seed -> times(seed, 0.5), OutcomeRateTest::timesAt);
    }

    private interface Judging {
        Proof at(List<OutcomeWeek> weeks, int looked);
    }

    private static void expectStatedRate(
            TestReporter reporter, String what, Function<Long, List<OutcomeWeek>> traffic, Judging judging) {
        long effective = count(traffic, judging, proof -> proof instanceof Proof.Effective);
        long worse = count(traffic, judging, proof -> proof instanceof Proof.Worse);
        // As many as the stated rate gives in so many draws, but for one run in a hundred.
        int most = BinomialDistribution.of(SEEDS, LookPolicy.ALPHA / 2).inverseCumulativeProbability(0.99);
        reporter.publishEntry(Map.of(
                what + " not changed, of " + SEEDS,
                "effective at either look " + effective + " (at most " + most + "), worse " + worse));
        assertThat(effective).isLessThanOrEqualTo(most);
        assertThat(worse).isLessThanOrEqualTo(most);
    }

    private static void expectPower(
            TestReporter reporter, String what, Function<Long, List<OutcomeWeek>> traffic, Judging judging) {
        long effective = count(traffic, judging, proof -> proof instanceof Proof.Effective);
        reporter.publishEntry(Map.of(what + " halved, of " + SEEDS, "effective at either look " + effective));
        assertThat(effective).isGreaterThan(SEEDS / 2);
    }

    private static long count(Function<Long, List<OutcomeWeek>> traffic, Judging judging, Predicate<Proof> which) {
        return LongStream.range(0, SEEDS)
                .mapToObj(traffic::apply)
                .filter(weeks -> which.test(judging.at(weeks, LookPolicy.FIRST))
                        || which.test(judging.at(weeks, LookPolicy.LAST)))
                .count();
    }

    private static Proof shareAt(List<OutcomeWeek> weeks, int looked) {
        return ProofPolicy.share("", before(weeks), after(weeks, looked), 7L * looked);
    }

    private static Proof timesAt(List<OutcomeWeek> weeks, int looked) {
        return ProofPolicy.times(before(weeks), after(weeks, looked), 7L * looked);
    }

    private static List<OutcomeWeek> before(List<OutcomeWeek> weeks) {
        return weeks.subList(0, Baseline.WEEKS);
    }

    private static List<OutcomeWeek> after(List<OutcomeWeek> weeks, int looked) {
        return weeks.subList(Baseline.WEEKS, Baseline.WEEKS + looked);
    }

    /** About fifteen cases a week, of which three of ten are hits in an ordinary one. */
    private static List<OutcomeWeek> shares(long seed, double effect) {
        var random = new SplittableRandom(seed);
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> {
                    double share = 0.3 * noise(random) * (week < Baseline.WEEKS ? 1 : effect);
                    int cases = cases(random);
                    return OutcomeWeek.share(cases, (int)
                            random.doubles(cases).filter(one -> one < share).count());
                })
                .toList();
    }

    /** About fifteen cases a week, log-normal around a day. */
    private static List<OutcomeWeek> times(long seed, double effect) {
        var random = new SplittableRandom(seed);
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> {
                    double day = 24 * noise(random) * (week < Baseline.WEEKS ? 1 : effect);
                    return OutcomeWeek.times(IntStream.range(0, cases(random))
                            .mapToObj(one -> day * Math.exp(0.9 * random.nextGaussian()))
                            .toList());
                })
                .toList();
    }

    private static int cases(SplittableRandom random) {
        return PoissonDistribution.of(15).inverseCumulativeProbability(random.nextDouble());
    }

    /** A factor of mean 1. */
    private static double noise(SplittableRandom random) {
        return Math.exp(0.2 * random.nextGaussian() - 0.02);
    }
}
