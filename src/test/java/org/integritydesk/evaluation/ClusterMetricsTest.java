package org.integritydesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Against values reckoned by hand. */
class ClusterMetricsTest {
    private static final int[] TRUTH = {0, 0, 0, 1, 1, 1};

    @Test
    void sameGroups_byOtherNumbers_areOne() {
        int[] found = {7, 7, 7, 2, 2, 2};

        assertThat(ClusterMetrics.adjustedRand(found, TRUTH)).isEqualTo(1);
        assertThat(ClusterMetrics.mutualInformation(found, TRUTH)).isCloseTo(1, within(1e-12));
    }

    /**
     * Groups of 2, 2, 2 against 3, 3. Pairs together in both: 1 + 0 + 1 = 2; in the found ones 3, in the truth 6, of 15. By
     * chance 3 x 6 / 15 = 1.2, at most 4.5: (2 - 1.2) / (4.5 - 1.2) = 0.242424.
     */
    @Test
    void adjustedRand_ofACutThroughTheMiddle() {
        int[] found = {0, 0, 1, 1, 2, 2};

        assertThat(ClusterMetrics.adjustedRand(found, TRUTH)).isCloseTo(0.8 / 3.3, within(1e-12));
    }

    /**
     * The same groups. Shared: two cells of 2 with 2 x 3 / 6 = 1 by chance, 2 x 1/3 x ln 2; two cells of 1, nothing. Entropies
     * ln 3 and ln 2: 2 x (2/3 ln 2) / (ln 3 + ln 2) = 0.515804.
     */
    @Test
    void mutualInformation_ofACutThroughTheMiddle() {
        int[] found = {0, 0, 1, 1, 2, 2};

        assertThat(ClusterMetrics.mutualInformation(found, TRUTH)).isCloseTo(0.515804, within(1e-6));
    }

    /** Every pair of groups shares one: as by chance; together 0, by chance 2 x 2 / 6 = 2/3, at most 2: -2/3 / (4/3) = -0.5. */
    @Test
    void independentGroups_shareNothing() {
        int[] found = {0, 1, 0, 1};
        int[] truth = {0, 0, 1, 1};

        assertThat(ClusterMetrics.adjustedRand(found, truth)).isCloseTo(-0.5, within(1e-12));
        assertThat(ClusterMetrics.mutualInformation(found, truth)).isCloseTo(0, within(1e-12));
    }

    @Test
    void everythingInOneGroup_saysNothing() {
        int[] found = {0, 0, 0, 0, 0, 0};

        assertThat(ClusterMetrics.adjustedRand(found, TRUTH)).isCloseTo(0, within(1e-12));
        assertThat(ClusterMetrics.mutualInformation(found, TRUTH)).isCloseTo(0, within(1e-12));
    }

    @Test
    void whoeverIsInASmallGroup_isAlone() {
        int[] found = {0, 0, 0, 1, 1, 2};

        int[] judged = ClusterMetrics.withoutSmall(found, 3);

        assertThat(ClusterMetrics.sizes(judged).values()).containsExactlyInAnyOrder(3, 1, 1, 1);
        assertThat(new int[] {judged[0], judged[1], judged[2]}).containsOnly(0);
    }
}
