package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AverageLinkageTest {
    @Test
    void whatIsNear_isTogether_whatIsFar_isNot() {
        List<float[]> units = List.of(at(0), at(90), at(4), at(94), at(200));

        assertThat(AverageLinkage.group(units, 0.9)).containsExactly(0, 1, 0, 1, 2);
    }

    @Test
    void nothing_isNoGroup_andOneIsOne() {
        assertThat(AverageLinkage.group(List.of(), 0.9)).isEmpty();
        assertThat(AverageLinkage.group(List.of(at(10)), 0.9)).containsExactly(0);
    }

    @Test
    void itIsTheAverage_thatCounts_notTheNearestPair() {
        // 0 and 30 are one (0.87); 60 is as near to 30, but to both together only 0.68 on average.
        List<float[]> units = List.of(at(0), at(30), at(61));

        assertThat(AverageLinkage.group(units, 0.80)).containsExactly(0, 0, 1);
        assertThat(AverageLinkage.group(units, 0.60)).containsExactly(0, 0, 0);
    }

    /** The chain finds the same groups as looking for the nearest pair of all each time. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void asByTheDefinition(long seed) {
        var random = new SplittableRandom(seed);
        List<float[]> units = IntStream.range(0, 60)
                .mapToObj(i -> {
                    var vector = new float[4];
                    for (int d = 0; d < vector.length; d++) {
                        vector[d] = (float) random.nextDouble(-1, 1);
                    }
                    return Vectors.unit(vector);
                })
                .toList();

        for (double cut : new double[] {0.2, 0.5, 0.8, 0.95}) {
            assertThat(AverageLinkage.group(units, cut)).as("cut %s", cut).isEqualTo(byDefinition(units, cut));
        }
    }

    private static int[] byDefinition(List<float[]> units, double cut) {
        List<List<Integer>> groups = new ArrayList<>();
        IntStream.range(0, units.size()).forEach(i -> groups.add(new ArrayList<>(List.of(i))));
        while (true) {
            double best = cut;
            List<Integer> one = List.of();
            List<Integer> other = List.of();
            for (int i = 0; i < groups.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double near = average(units, groups.get(i), groups.get(j));
                    if (near >= best) {
                        best = near;
                        one = groups.get(j);
                        other = groups.get(i);
                    }
                }
            }
            if (other.isEmpty()) {
                var group = new int[units.size()];
                groups.sort((a, b) -> Integer.compare(
                        a.stream().min(Integer::compare).orElseThrow(),
                        b.stream().min(Integer::compare).orElseThrow()));
                for (int i = 0; i < groups.size(); i++) {
                    for (int member : groups.get(i)) {
                        group[member] = i;
                    }
                }
                return group;
            }
            one.addAll(other);
            groups.remove(other);
        }
    }

    private static double average(List<float[]> units, List<Integer> one, List<Integer> other) {
        double sum = 0;
        for (int i : one) {
            for (int j : other) {
                sum += Vectors.dot(units.get(i), units.get(j));
            }
        }
        return sum / one.size() / other.size();
    }

    private static float[] at(double degrees) {
        return new float[] {(float) Math.cos(Math.toRadians(degrees)), (float) Math.sin(Math.toRadians(degrees))};
    }
}
