package org.integritydesk.insights.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RateRatioTest {
    private static final Offset<Double> CLOSE = within(1e-6);

    /** Lung cancer in Danish cities (eba1977), the example of R's poisson.test: 1.971488, 0.8584264 to 4.2772659. */
    @Test
    void exactInterval_isThatOfR() {
        RateRatio ratio = RateRatio.of(List.of(new Volume(21, 3011)), List.of(new Volume(11, 800)), 0.05);

        assertThat(ratio.ratio()).isCloseTo(1.971488, CLOSE);
        assertThat(ratio.low()).isCloseTo(0.8584264, CLOSE);
        assertThat(ratio.high()).isCloseTo(4.2772659, CLOSE);
    }

    /** Two and nine events, the example of Fay's rateratio.test (The R Journal 2(1), 2010): p = 0.05011, so it just holds 1. */
    @Test
    void exactInterval_agreesWithTheExactTest() {
        RateRatio ratio = RateRatio.of(List.of(new Volume(9, 16_660)), List.of(new Volume(2, 17_877)), 0.05);

        assertThat(ratio.ratio()).isCloseTo(0.2070942, CLOSE);
        assertThat(ratio.high()).isBetween(1.0, 1.001);
        assertThat(RateRatio.of(List.of(new Volume(9, 16_660)), List.of(new Volume(2, 17_877)), 0.0502)
                        .high())
                .isLessThan(1);
    }

    /**
     * Breaks of yarn (Tippett 1950; R's warpbreaks, which is balanced): R's glm(breaks ~ wool + tension, poisson) has woolB
     * -0.205988 with error 0.051569. The dispersion of the wools alone, and Student's interval, by numpy and scipy.
     */
    @Test
    void quasiPoissonInterval_isThatOfTheGlm() {
        List<Volume> woolA = weeks(
                26, 30, 54, 25, 70, 52, 51, 26, 67, 18, 21, 29, 17, 12, 18, 35, 30, 36, 36, 21, 24, 18, 10, 43, 28, 15,
                26);
        List<Volume> woolB = weeks(
                27, 14, 29, 19, 29, 31, 41, 20, 44, 42, 26, 19, 16, 39, 28, 21, 39, 29, 20, 21, 24, 17, 13, 15, 15, 16,
                28);

        RateRatio ratio = RateRatio.of(woolA, woolB, 0.05);

        assertThat(ratio.dispersion()).isCloseTo(5.7602548, CLOSE);
        assertThat(Math.log(ratio.ratio())).isCloseTo(-0.205988, CLOSE);
        assertThat(ratio.low()).isCloseTo(0.6348550, CLOSE);
        assertThat(ratio.high()).isCloseTo(1.0432926, CLOSE);
    }

    @Test
    void noAskAfter_isBoundedFromAboveOnly() {
        RateRatio ratio = RateRatio.of(weeks(3, 2, 4, 3), weeks(0, 0, 0, 0), 0.05);

        assertThat(ratio.ratio()).isZero();
        assertThat(ratio.low()).isZero();
        assertThat(ratio.high()).isBetween(0.2, 0.6);
    }

    @Test
    void busyWeeks_areNoChange() {
        List<Volume> quiet =
                IntStream.range(0, 8).mapToObj(week -> new Volume(10, 100)).toList();
        List<Volume> busy =
                IntStream.range(0, 8).mapToObj(week -> new Volume(30, 300)).toList();

        assertThat(RateRatio.of(quiet, busy, 0.05).ratio()).isCloseTo(1, CLOSE);
    }

    @Test
    void weeksThatDiffer_widenTheInterval() {
        RateRatio even = RateRatio.of(weeks(20, 20, 20, 20), weeks(15, 15, 15, 15), 0.05);
        RateRatio uneven = RateRatio.of(weeks(5, 35, 10, 30), weeks(2, 28, 25, 5), 0.05);

        assertThat(even.dispersion()).isEqualTo(1);
        assertThat(uneven.ratio()).isEqualTo(even.ratio());
        assertThat(uneven.low()).isLessThan(even.low());
        assertThat(uneven.high()).isGreaterThan(even.high());
    }

    @Test
    void nothingBefore_cannotBeCompared() {
        assertThatIllegalArgumentException().isThrownBy(() -> RateRatio.of(weeks(0, 0), weeks(1, 2), 0.05));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateRatio.of(weeks(1, 2), List.of(new Volume(5, 0)), 0.05));
    }

    private static List<Volume> weeks(int... asks) {
        return IntStream.of(asks).mapToObj(count -> new Volume(count, 1000)).toList();
    }
}
