package org.integritydesk.insights.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuantileRatioTest {
    @Test
    void theEstimate_isTheTimeOfNineOfTen_andTheIntervalLiesAroundIt() {
        QuantileRatio ratio = QuantileRatio.of(week(100, 1), week(100, 0.5), 0.05);

        assertThat(ratio.before()).isEqualTo(90);
        assertThat(ratio.after()).isEqualTo(45);
        assertThat(ratio.low()).isBetween(0.4, 0.5);
        assertThat(ratio.high()).isBetween(0.5, 0.6);
    }

    /** Woodruff's interval of one side is that of its order statistics; the other side is so large that it adds nothing. */
    @Test
    void withALargeOtherSide_itIsTheIntervalOfOneSide() {
        QuantileRatio ratio = QuantileRatio.of(week(100, 1), week(1_000_000, 0.0001), 0.05);

        // Wilson of 0.9 and 100 at 95 %: 0.8256 to 0.9448, so the 83rd, and the one after the 95th.
        assertThat(ratio.low()).isCloseTo(90 / 96.0, within(0.001));
        assertThat(ratio.high()).isCloseTo(90 / 83.0, within(0.001));
    }

    @Test
    void few_areNotCompared() {
        assertThatIllegalArgumentException().isThrownBy(() -> QuantileRatio.of(week(100, 1), week(19, 1), 0.05));
    }

    private static List<OutcomeWeek> week(int times, double unit) {
        return List.of(OutcomeWeek.times(
                IntStream.rangeClosed(1, times).mapToObj(n -> n * unit).toList()));
    }
}
