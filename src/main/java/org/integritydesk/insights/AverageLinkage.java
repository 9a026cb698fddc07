package org.integritydesk.insights;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups vectors by average linkage: the two groups whose members are nearest on average become one, until no two are nearer
 * than a cut (pure). Takes time and memory by the square of the number: 6,000 need 70 MB.
 */
public final class AverageLinkage {
    private AverageLinkage() {}

    /**
     * The group of each vector, counted from 0.
     *
     * @param units of length 1
     * @param cut least average cosine within which two groups become one
     */
    public static int[] group(List<float[]> units, double cut) {
        return new Merging(units, cut).groups();
    }

    /**
     * The nearest-neighbour chain of Murtagh: for this linkage it finds the same groups as looking for the nearest pair each
     * time, in quadratic time. A group whose nearest one is beyond the cut is done: merging others never brings one nearer.
     */
    private static final class Merging {
        private final int count;
        private final double cut;
        /** Average cosines, a row for each vector with one value for each vector before it. */
        private final float[][] nearness;

        private final int[] size;
        private final int[] parent;
        private final boolean[] done;

        Merging(List<float[]> units, double cut) {
            count = units.size();
            this.cut = cut;
            nearness = IntStream.range(0, count)
                    .parallel()
                    .mapToObj(i -> {
                        var row = new float[i];
                        for (int j = 0; j < i; j++) {
                            row[j] = Vectors.dot(units.get(i), units.get(j));
                        }
                        return row;
                    })
                    .toArray(float[][]::new);
            size = new int[count];
            Arrays.fill(size, 1);
            parent = IntStream.range(0, count).toArray();
            done = new boolean[count];
        }

        int[] groups() {
            var chain = new int[count];
            for (int start = 0; start < count; start++) {
                int length = 0;
                if (isOpen(start)) {
                    chain[length++] = start;
                }
                while (length > 0) {
                    int last = chain[length - 1];
                    int before = length > 1 ? chain[length - 2] : -1;
                    int nearest = nearest(last, before);
                    if (nearest < 0) {
                        done[last] = true;
                        length--;
                    } else if (nearest == before) {
                        length -= 2;
                        merge(last, before);
                        if (length == 0) {
                            chain[length++] = Math.min(last, before);
                        }
                    } else {
                        chain[length++] = nearest;
                    }
                }
            }
            return numbered();
        }

        private boolean isOpen(int i) {
            return parent[i] == i && !done[i];
        }

        /** The nearest open group within the cut, of equally near ones {@code preferred}; -1: there is none. */
        private int nearest(int group, int preferred) {
            int nearest = preferred;
            double best = preferred < 0 ? cut : nearness(group, preferred);
            for (int i = 0; i < count; i++) {
                if (i != group && isOpen(i)) {
                    double near = nearness(group, i);
                    if (near > best || (nearest < 0 && near >= best)) {
                        best = near;
                        nearest = i;
                    }
                }
            }
            return nearest;
        }

        /** The two become one, which has the smaller number. */
        private void merge(int one, int other) {
            int kept = Math.min(one, other);
            int gone = Math.max(one, other);
            for (int i = 0; i < count; i++) {
                if (i != kept && i != gone && parent[i] == i) {
                    float both = (size[kept] * nearness(kept, i) + size[gone] * nearness(gone, i))
                            / (size[kept] + size[gone]);
                    nearness[Math.max(kept, i)][Math.min(kept, i)] = both;
                }
            }
            size[kept] += size[gone];
            parent[gone] = kept;
        }

        private float nearness(int one, int other) {
            return nearness[Math.max(one, other)][Math.min(one, other)];
        }

        private int[] numbered() {
            var group = new int[count];
            int next = 0;
            for (int i = 0; i < count; i++) {
                // Whoever has it has a smaller number, and is numbered already.
                group[i] = parent[i] == i ? next++ : group[parent[i]];
            }
            return group;
        }
    }
}
