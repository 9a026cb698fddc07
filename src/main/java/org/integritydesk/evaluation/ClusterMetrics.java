package org.integritydesk.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How well groups agree with the truth (pure). Both are given as the group of each item. */
final class ClusterMetrics {
    private ClusterMetrics() {}

    /** Hubert and Arabie's adjusted Rand index: 1 for the same groups, about 0 for chance. */
    static double adjustedRand(int[] found, int[] truth) {
        Table table = Table.of(found, truth);
        double together =
                table.both.values().stream().mapToDouble(ClusterMetrics::pairs).sum();
        double inFound =
                table.found.values().stream().mapToDouble(ClusterMetrics::pairs).sum();
        double inTruth =
                table.truth.values().stream().mapToDouble(ClusterMetrics::pairs).sum();
        double byChance = inFound * inTruth / pairs(found.length);
        double most = (inFound + inTruth) / 2;
        return most == byChance ? 1 : (together - byChance) / (most - byChance);
    }

    /** Normalised mutual information, by the arithmetic mean of the entropies: 1 for the same groups, 0 for independent ones. */
    static double mutualInformation(int[] found, int[] truth) {
        Table table = Table.of(found, truth);
        double shared = 0;
        for (var cell : table.both.entrySet()) {
            double items = cell.getValue();
            double byChance = (double) table.found.getOrDefault(cell.getKey().found(), 0)
                    * table.truth.getOrDefault(cell.getKey().truth(), 0)
                    / found.length;
            shared += items / found.length * Math.log(items / byChance);
        }
        double entropies = entropy(table.found, found.length) + entropy(table.truth, found.length);
        return entropies == 0 ? 1 : 2 * shared / entropies;
    }

    /** The same groups, but whoever is in a group of fewer than so many is alone. */
    static int[] withoutSmall(int[] groups, int least) {
        Map<Integer, Integer> sizes = sizes(groups);
        IntPredicate small = item -> sizes.getOrDefault(groups[item], 0) < least;
        int next = Arrays.stream(groups).max().orElse(0) + 1;
        return IntStream.range(0, groups.length)
                .map(item -> small.test(item) ? next + item : groups[item])
                .toArray();
    }

    /** How many items are in each group. */
    static Map<Integer, Integer> sizes(int[] groups) {
        var sizes = new HashMap<Integer, Integer>();
        Arrays.stream(groups).forEach(group -> sizes.merge(group, 1, Integer::sum));
        return sizes;
    }

    private static double pairs(double items) {
        return items * (items - 1) / 2;
    }

    private static double entropy(Map<Integer, Integer> sizes, int items) {
        return sizes.values().stream()
                .mapToDouble(size -> -(double) size / items * Math.log((double) size / items))
                .sum();
    }

    private record Cell(int found, int truth) {}

    private record Table(Map<Cell, Integer> both, Map<Integer, Integer> found, Map<Integer, Integer> truth) {
        static Table of(int[] found, int[] truth) {
            var both = new HashMap<Cell, Integer>();
            for (int item = 0; item < found.length; item++) {
                both.merge(new Cell(found[item], truth[item]), 1, Integer::sum);
            }
            return new Table(both, sizes(found), sizes(truth));
        }
    }
}
