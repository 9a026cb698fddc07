package org.integritydesk.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.integritydesk.knowledge.Thresholds;
import org.junit.jupiter.api.Test;

class ThresholdRuleTest {

    @Test
    void nothingKnown_leavesTheFloors() {
        assertThat(ThresholdRule.of(new double[0])).isEqualTo(new Thresholds(0.5, 0.3));
    }

    @Test
    void entriesFarApart_leaveTheFloors() {
        assertThat(ThresholdRule.of(new double[] {0.1, 0.2, 0.0})).isEqualTo(new Thresholds(0.5, 0.3));
    }

    @Test
    void closeEntries_raiseBoth_toTheirQuantiles() {
        var tenths = IntStream.rangeClosed(1, 100).mapToDouble(i -> i / 100.0).toArray();

        assertThat(ThresholdRule.of(tenths)).isEqualTo(new Thresholds(0.91, 0.51));
    }

    @Test
    void suggest_isNeverAboveAnswer() {
        assertThat(ThresholdRule.of(new double[] {1, 1, 1})).isEqualTo(new Thresholds(1, 1));
    }
}
