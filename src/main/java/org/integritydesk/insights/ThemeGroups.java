package org.integritydesk.insights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Groups of questions that may become themes (pure). */
public final class ThemeGroups {
    private ThemeGroups() {}

    /**
     * Groups that are large enough and have a core: some of their questions are much nearer to one another. Questions that have
     * nothing to do with one another make loose groups too, but hardly ever a core.
     *
     * @param particular what is particular to each question
     * @return the numbers of their questions, the largest first
     */
    public static List<List<Integer>> of(List<float[]> particular) {
        return of(particular, ThemeRules.CUT).stream()
                .filter(group -> hasCore(group.stream().map(particular::get).toList()))
                .toList();
    }

    /** Groups within a cut that are large enough, the largest first. */
    static List<List<Integer>> of(List<float[]> particular, double cut) {
        int[] group = AverageLinkage.group(particular, cut);
        Map<Integer, List<Integer>> members = new TreeMap<>();
        IntStream.range(0, group.length)
                .forEach(item -> members.computeIfAbsent(group[item], another -> new ArrayList<>())
                        .add(item));
        return members.values().stream()
                .filter(items -> items.size() >= ThemeRules.FEWEST_QUESTIONS)
                .sorted((one, other) -> other.size() - one.size())
                .toList();
    }

    private static boolean hasCore(List<float[]> group) {
        int[] cores = AverageLinkage.group(group, ThemeRules.CORE);
        var sizes = new int[cores.length];
        return Arrays.stream(cores).anyMatch(core -> ++sizes[core] >= ThemeRules.FEWEST_IN_A_CORE);
    }
}
