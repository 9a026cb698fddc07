package org.integritydesk.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.integritydesk.insights.Vectors;

/** Plain spherical k-means, seeded as k-means++: what other ways to group are compared with (pure, always the same). */
final class KMeans {
    private static final int ROUNDS = 30;

    private KMeans() {}

    /**
     * The group of each vector.
     *
     * @param units of length 1
     * @param k how many groups, at most as many as there are vectors
     */
    static int[] group(List<float[]> units, int k, long seed) {
        float[][] middles = seeds(units, k, new SplittableRandom(seed));
        int[] groups = nearest(units, middles);
        for (int round = 0; round < ROUNDS; round++) {
            middles = middles(units, groups, middles);
            int[] next = nearest(units, middles);
            if (Arrays.equals(next, groups)) {
                break;
            }
            groups = next;
        }
        return groups;
    }

    /** Each further one is drawn by its squared distance to the nearest one before. */
    private static float[][] seeds(List<float[]> units, int k, SplittableRandom random) {
        var middles = new float[k][];
        middles[0] = units.get(random.nextInt(units.size()));
        var distance = new double[units.size()];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        for (int next = 1; next < k; next++) {
            double sum = 0;
            for (int i = 0; i < distance.length; i++) {
                distance[i] = Math.min(distance[i], Math.max(0, 2 - 2 * Vectors.dot(units.get(i), middles[next - 1])));
                sum += distance[i];
            }
            double drawn = random.nextDouble() * sum;
            int chosen = 0;
            while (chosen < distance.length - 1 && drawn >= distance[chosen]) {
                drawn -= distance[chosen++];
            }
            middles[next] = units.get(chosen);
        }
        return middles;
    }

    private static int[] nearest(List<float[]> units, float[][] middles) {
        return units.stream()
                .parallel()
                .mapToInt(unit -> IntStream.range(0, middles.length)
                        .boxed()
                        .max((one, other) ->
                                Float.compare(Vectors.dot(unit, middles[one]), Vectors.dot(unit, middles[other])))
                        .orElseThrow())
                .toArray();
    }

    /** @param before what an empty group keeps */
    private static float[][] middles(List<float[]> units, int[] groups, float[][] before) {
        var sums = new float[before.length][before[0].length];
        for (int i = 0; i < groups.length; i++) {
            float[] sum = sums[groups[i]];
            float[] unit = units.get(i);
            for (int d = 0; d < sum.length; d++) {
                sum[d] += unit[d];
            }
        }
        int[] sizes = new int[before.length];
        Arrays.stream(groups).forEach(group -> sizes[group]++);
        return IntStream.range(0, before.length)
                .mapToObj(group -> sizes[group] == 0 ? before[group] : Vectors.unit(sums[group]))
                .toArray(float[][]::new);
    }
}
