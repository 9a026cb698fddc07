package org.integritydesk.evaluation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.integritydesk.evaluation.traffic.TrueTheme;
import org.integritydesk.insights.ThemeRules;

/**
 * What the nightly work found in made-up years, against the truth.
 *
 * @param trueThemes that there are, of all years
 * @param recovered true themes of which a found one holds most questions, and which are most of it
 * @param foundThemes of at least as many questions as make a theme
 * @param falseThemes of them, of which no true theme is most
 * @param parts of them, whose true theme has a larger one
 * @param offered pairs of found themes that a manager is told may be the same issue
 * @param offeredRight of them, that are parts of one true theme
 * @param partsLeft after a manager has joined those, parts whose true theme has a larger one
 * @param precision share of the questions in found themes that are where most are of their true theme
 * @param recall share of the questions of true themes that are in a found theme of which theirs is most
 * @param spikesSeen years whose flare-up in Canada was called so there, within the weeks in which it was
 * @param spikesElsewhere years whose flare-up was called so in the US too, where there was none
 * @param steady looks at a theme that had not really changed, one each week
 * @param falseAlarms of them, said to have changed
 * @param changed looks at a theme that had
 * @param alarms of them, said to have
 */
public record TrafficFigures(
        int years,
        int trueThemes,
        int recovered,
        int foundThemes,
        int falseThemes,
        int parts,
        int offered,
        int offeredRight,
        int partsLeft,
        double precision,
        double recall,
        int spikesSeen,
        int spikesElsewhere,
        int steady,
        int falseAlarms,
        int changed,
        int alarms) {
    /** Share of the true themes that were found. */
    public double themeRecall() {
        return recovered / (double) trueThemes;
    }

    /** Share of the found themes that are about one true theme. */
    public double themePrecision() {
        return (foundThemes - falseThemes) / (double) foundThemes;
    }

    /** What people read. */
    public String report() {
        return String.format(
                Locale.ROOT,
                """
                %d made-up years, twelve weeks of each
                themes      %d true, %d of them found (recall %.2f); %d found, %d false (precision %.2f), %d parts of another
                the same?   %d pairs named as perhaps the same issue, %d are; with those joined %d parts of another are left
                questions   precision %.3f, recall %.3f
                flare-up    called up where it is in %d years, also where it is not in %d
                trends      %d looks at what had not changed, %d false alarms (%.1f%%); %d at what had, %d alarms; %.1f%% of all alarms false""",
                years,
                trueThemes,
                recovered,
                themeRecall(),
                foundThemes,
                falseThemes,
                themePrecision(),
                parts,
                offered,
                offeredRight,
                partsLeft,
                precision,
                recall,
                spikesSeen,
                spikesElsewhere,
                steady,
                falseAlarms,
                100.0 * falseAlarms / Math.max(1, steady),
                changed,
                alarms,
                100.0 * falseAlarms / Math.max(1, falseAlarms + alarms));
    }

    /** What most of a group's questions are about; empty: no theme, or of no one most. */
    static String truth(Map<String, Integer> group) {
        int all = group.values().stream().mapToInt(Integer::intValue).sum();
        return group.entrySet().stream()
                .filter(one -> 2 * one.getValue() > all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Adds years up. */
    static final class Sum {
        private final Map<Count, Integer> counts = new EnumMap<>(Count.class);

        private enum Count {
            YEARS,
            TRUE_THEMES,
            RECOVERED,
            FOUND,
            FALSE,
            PARTS,
            OFFERED,
            OFFERED_RIGHT,
            PARTS_LEFT,
            RIGHT,
            IN_FOUND,
            OF_TRUE,
            SPIKES,
            ELSEWHERE,
            STEADY,
            FALSE_ALARMS,
            CHANGED,
            ALARMS
        }

        /** A look at the trend of a theme. */
        void looked(boolean hasChanged, boolean isSaidTo) {
            add(hasChanged ? Count.CHANGED : Count.STEADY, 1);
            if (isSaidTo) {
                add(hasChanged ? Count.ALARMS : Count.FALSE_ALARMS, 1);
            }
        }

        /**
         * A year.
         *
         * @param groups questions by theme found (0: none) and true theme (empty: none)
         * @param near themes that may be the same issue, by theme found
         */
        void year(Map<Long, Map<String, Integer>> groups, Map<Long, Set<Long>> near, boolean spike, boolean elsewhere) {
            add(Count.YEARS, 1);
            add(Count.TRUE_THEMES, TrueTheme.ALL.size());
            add(Count.SPIKES, spike ? 1 : 0);
            add(Count.ELSEWHERE, elsewhere ? 1 : 0);
            joins(groups, near);
            List<Map<String, Integer>> found = groups.entrySet().stream()
                    .filter(group -> group.getKey() > 0 && size(group.getValue()) >= ThemeRules.FEWEST_QUESTIONS)
                    .map(Map.Entry::getValue)
                    .sorted((one, other) -> size(other) - size(one))
                    .toList();
            Map<String, Integer> truths = new HashMap<>();
            groups.values().forEach(group -> group.forEach((truth, n) -> truths.merge(truth, n, Integer::sum)));
            Set<String> seen = new HashSet<>();
            for (Map<String, Integer> group : found) {
                String truth = truth(group);
                int right = truth.isEmpty() ? 0 : group.getOrDefault(truth, 0);
                add(Count.FOUND, 1);
                add(Count.FALSE, truth.isEmpty() ? 1 : 0);
                add(Count.PARTS, truth.isEmpty() || seen.add(truth) ? 0 : 1);
                add(Count.RECOVERED, 2 * right > truths.getOrDefault(truth, 0) && !truth.isEmpty() ? 1 : 0);
                add(Count.RIGHT, right);
                add(Count.IN_FOUND, size(group));
            }
            add(
                    Count.OF_TRUE,
                    truths.entrySet().stream()
                            .filter(Predicate.not(truth -> truth.getKey().isEmpty()))
                            .mapToInt(Map.Entry::getValue)
                            .sum());
        }

        /** What a manager joins who joins what is named and is the same issue. */
        private void joins(Map<Long, Map<String, Integer>> groups, Map<Long, Set<Long>> near) {
            Map<Long, String> truths = new TreeMap<>();
            groups.forEach((theme, group) -> {
                if (theme > 0 && size(group) >= ThemeRules.FEWEST_QUESTIONS) {
                    truths.put(theme, TrafficFigures.truth(group));
                }
            });
            Map<Long, Long> wholes = new HashMap<>();
            truths.keySet().forEach(theme -> wholes.put(theme, theme));
            truths.forEach((theme, truth) -> near.getOrDefault(theme, Set.of()).stream()
                    .filter(other -> other > theme && truths.containsKey(other))
                    .forEach(other -> {
                        boolean same = !truth.isEmpty() && truth.equals(truths.get(other));
                        add(Count.OFFERED, 1);
                        add(Count.OFFERED_RIGHT, same ? 1 : 0);
                        if (same) {
                            long gone = wholes.getOrDefault(other, other);
                            long kept = wholes.getOrDefault(theme, theme);
                            wholes.replaceAll((one, whole) -> whole == gone ? kept : whole);
                        }
                    }));
            Map<String, Set<Long>> left = new HashMap<>();
            truths.forEach((theme, truth) -> {
                if (!truth.isEmpty()) {
                    left.computeIfAbsent(truth, another -> new HashSet<>()).add(wholes.getOrDefault(theme, theme));
                }
            });
            add(
                    Count.PARTS_LEFT,
                    left.values().stream().mapToInt(of -> of.size() - 1).sum());
        }

        TrafficFigures figures() {
            return new TrafficFigures(
                    of(Count.YEARS),
                    of(Count.TRUE_THEMES),
                    of(Count.RECOVERED),
                    of(Count.FOUND),
                    of(Count.FALSE),
                    of(Count.PARTS),
                    of(Count.OFFERED),
                    of(Count.OFFERED_RIGHT),
                    of(Count.PARTS_LEFT),
                    of(Count.RIGHT) / (double) of(Count.IN_FOUND),
                    of(Count.RIGHT) / (double) of(Count.OF_TRUE),
                    of(Count.SPIKES),
                    of(Count.ELSEWHERE),
                    of(Count.STEADY),
                    of(Count.FALSE_ALARMS),
                    of(Count.CHANGED),
                    of(Count.ALARMS));
        }

        private void add(Count what, int n) {
            counts.merge(what, n, Integer::sum);
        }

        private int of(Count what) {
            return counts.getOrDefault(what, 0);
        }

        private static int size(Map<String, Integer> group) {
            return group.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
