package org.integritydesk.insights.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ShareDifferenceTest {
    private static final Offset<Double> CLOSE = within(5e-5);

    /** Contrasts (a) and (e) of Newcombe's table II, method 10: 56/70 against 48/80, and 9/10 against 3/10. */
    @Test
    void theInterval_isNewcombes() {
        ShareDifference a =
                ShareDifference.of(List.of(OutcomeWeek.share(80, 48)), List.of(OutcomeWeek.share(70, 56)), 0.05);
        ShareDifference e =
                ShareDifference.of(List.of(OutcomeWeek.share(10, 3)), List.of(OutcomeWeek.share(10, 9)), 0.05);

        assertThat(a.low()).isCloseTo(0.0524, CLOSE);
        assertThat(a.high()).isCloseTo(0.3339, CLOSE);
        assertThat(e.low()).isCloseTo(0.1705, CLOSE);
        assertThat(e.high()).isCloseTo(0.8090, CLOSE);
    }

    @Test
    void weeksThatDiffer_widenTheInterval() {
        ShareDifference even = ShareDifference.of(shares(5, 5, 5, 5), shares(3, 3, 3, 3), 0.05);
        ShareDifference uneven = ShareDifference.of(shares(0, 10, 0, 10), shares(6, 0, 6, 0), 0.05);

        assertThat(even.dispersion()).isEqualTo(1);
        assertThat(uneven.after() - uneven.before()).isEqualTo(even.after() - even.before());
        assertThat(uneven.low()).isLessThan(even.low());
        assertThat(uneven.high()).isGreaterThan(even.high());
    }

    @Test
    void nothingOnASide_cannotBeCompared() {
        assertThatIllegalArgumentException().isThrownBy(() -> ShareDifference.of(List.of(), shares(1, 2), 0.05));
    }

    private static List<OutcomeWeek> shares(int... hits) {
        return Arrays.stream(hits)
                .mapToObj(count -> OutcomeWeek.share(20, count))
                .toList();
    }
}
