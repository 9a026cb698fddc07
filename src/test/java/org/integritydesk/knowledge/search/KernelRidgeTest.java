package org.integritydesk.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KernelRidgeTest {
    private static final float[] EAST = {1, 0};
    private static final float[] NORTH = {0, 1};

    @Test
    void oneRow_votesItsKernelDividedByItselfAndTheNoise() {
        double[] votes = KernelRidge.votes(new float[][] {EAST}, new double[] {1}, new int[] {1}, 1);

        assertThat(votes[0]).isCloseTo(1 / 1.3, within(1e-12));
    }

    @Test
    void votes_solveTheEquations() {
        double[] toQuestion = {0.9, 0.3};
        double[] votes = KernelRidge.votes(new float[][] {EAST, NORTH}, toQuestion, new int[] {2, 1}, 1.5);

        double between = Math.exp(-9);
        assertThat((1 + 0.3 * 2 / 1.5) * votes[0] + between * votes[1]).isCloseTo(Math.exp(9 * -0.1), within(1e-12));
        assertThat(between * votes[0] + (1 + 0.3 / 1.5) * votes[1]).isCloseTo(Math.exp(9 * -0.7), within(1e-12));
    }

    @Test
    void sameRowTwice_doesNotVoteTwice() {
        double once = KernelRidge.votes(new float[][] {EAST}, new double[] {1}, new int[] {1}, 1)[0];
        double[] twice = KernelRidge.votes(new float[][] {EAST, EAST}, new double[] {1, 1}, new int[] {2, 2}, 2);

        assertThat(twice[0] + twice[1]).isBetween(once, 1.2 * once);
    }

    @Test
    void noRows_noVotes() {
        assertThat(KernelRidge.votes(new float[0][], new double[0], new int[0], 1))
                .isEmpty();
    }
}
