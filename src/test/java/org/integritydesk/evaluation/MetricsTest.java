package org.integritydesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private static final List<String> RANKED = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k");

    @Test
    void firstRelevant_countsFromOne() {
        assertThat(Metrics.firstRelevant(RANKED, Set.of("c", "b"))).isEqualTo(2);
        assertThat(Metrics.firstRelevant(RANKED, Set.of("z"))).isZero();
    }

    @Test
    void reciprocalRank_looksAtTen() {
        assertThat(Metrics.reciprocalRank(RANKED, Set.of("d"))).isEqualTo(0.25);
        assertThat(Metrics.reciprocalRank(RANKED, Set.of("j"))).isEqualTo(0.1);
        assertThat(Metrics.reciprocalRank(RANKED, Set.of("k"))).isZero();
    }

    @Test
    void ndcg_byHand() {
        assertThat(Metrics.ndcg(RANKED, Set.of("a"))).isEqualTo(1);
        assertThat(Metrics.ndcg(RANKED, Set.of("c"))).isCloseTo(0.5, within(1e-12));
        assertThat(Metrics.ndcg(RANKED, Set.of("a", "b"))).isCloseTo(1, within(1e-12));
        assertThat(Metrics.ndcg(RANKED, Set.of("a", "z"))).isCloseTo(1 / (1 + 1 / 1.584962500721156), within(1e-12));
    }

    @Test
    void auroc_isTheShareOfPairsInOrder_tiesHalf() {
        assertThat(Metrics.auroc(new double[] {3, 4}, new double[] {1, 2})).isEqualTo(1);
        assertThat(Metrics.auroc(new double[] {1, 2}, new double[] {3, 4})).isZero();
        assertThat(Metrics.auroc(new double[] {1, 1}, new double[] {1})).isEqualTo(0.5);
        assertThat(Metrics.auroc(new double[] {1, 3}, new double[] {2})).isEqualTo(0.5);
        assertThat(Metrics.auroc(new double[] {1}, new double[0])).isNaN();
    }

    @Test
    void falseAnswers_atTheThresholdThatAnswersNineInTen() {
        double[] in = IntStream.rangeClosed(1, 10).asDoubleStream().toArray();

        assertThat(Metrics.falseAnswersAt90(in, new double[] {0, 1, 1.9, 2, 30}))
                .isEqualTo(0.4);
        assertThat(Metrics.falseAnswersAt90(in, new double[0])).isNaN();
    }

    @Test
    void percentile_isAValueThatWasSeen() {
        double[] values = {5, 1, 4, 2, 3};

        assertThat(Metrics.percentile(values, 0.5)).isEqualTo(3);
        assertThat(Metrics.percentile(values, 0.95)).isEqualTo(5);
        assertThat(Metrics.percentile(new double[0], 0.5)).isNaN();
    }
}
