package org.integritydesk.insights;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.BinomialTest;

/**
 * Whether a theme is asked about more or less than before, and more than chance and the volume of all questions explain.
 *
 * @param now questions in this period
 * @param before questions in the one before, which is as long
 * @param ratio of the theme's shares of all questions, now to before; NaN: there were none before
 * @param p probability of a change at least as large if it is as other themes always vary, not corrected for their number
 * @param direction what may be said
 */
record Trend(int now, int before, double ratio, double p, Direction direction) {
    /** Share of the themes said to change that may not have. */
    static final double FALSE_DISCOVERIES = 0.05;

    /** Fewer themes do not tell how much themes vary anyway. */
    private static final int FEWEST_THEMES = 8;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Half of what varies by chance alone is within so many standard deviations. */
    private static final double MIDDLE = NORMAL.inverseSurvivalProbability(0.25);

    /** What may be said about a theme. */
    enum Direction {
        UP("up"),
        DOWN("down"),
        /** As far as can be told. */
        STEADY("no clear change");

        private final String label;

        Direction(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Questions about a theme in two periods. */
    record Counts(int now, int before) {}

    /**
     * The trends of themes that are looked at together (pure). Given how often a theme was asked about in both periods, and if
     * its share did not change, the number in the second is binomial: the exact two-sided test. Interest comes and goes without
     * a reason, so themes vary by more than that; how much more, the middle one of all tells, which the few that really changed
     * do not touch (genomic control). Benjamini and Hochberg's rule over all themes is to keep the false ones among those said to
     * change below 5%.
     *
     * @param allNow all questions in this period
     * @param allBefore all questions in the one before
     */
    static List<Trend> of(List<Counts> themes, int allNow, int allBefore) {
        double expected = allNow + allBefore == 0 ? 0.5 : allNow / (double) (allNow + allBefore);
        List<Double> chances =
                widened(themes.stream().map(theme -> chance(theme, expected)).toList());
        double least = threshold(chances);
        return IntStream.range(0, themes.size())
                .mapToObj(i -> {
                    Counts theme = themes.get(i);
                    double ratio = theme.before() == 0 || allNow == 0
                            ? Double.NaN
                            : theme.now() / (double) allNow / (theme.before() / (double) allBefore);
                    double p = chances.get(i);
                    return new Trend(theme.now(), theme.before(), ratio, p, direction(theme, expected, p <= least));
                })
                .toList();
    }

    private static double chance(Counts theme, double expected) {
        int both = theme.now() + theme.before();
        return both == 0 || expected <= 0 || expected >= 1
                ? 1
                : BinomialTest.withDefaults().test(both, theme.now(), expected).getPValue();
    }

    private static List<Double> widened(List<Double> chances) {
        double[] deviations = chances.stream()
                .mapToDouble(chance -> NORMAL.inverseSurvivalProbability(chance / 2))
                .sorted()
                .toArray();
        if (deviations.length < FEWEST_THEMES || deviations[deviations.length / 2] <= MIDDLE) {
            return chances;
        }
        double wider = deviations[deviations.length / 2] / MIDDLE;
        return chances.stream()
                .map(chance -> 2 * NORMAL.survivalProbability(NORMAL.inverseSurvivalProbability(chance / 2) / wider))
                .toList();
    }

    /** The largest of the chances that the rule takes; -1: none. */
    private static double threshold(List<Double> chances) {
        List<Double> sorted = chances.stream().sorted(Comparator.naturalOrder()).toList();
        return IntStream.range(0, sorted.size())
                .filter(i -> sorted.get(i) <= FALSE_DISCOVERIES * (i + 1) / sorted.size())
                .mapToDouble(sorted::get)
                .max()
                .orElse(-1);
    }

    private static Direction direction(Counts theme, double expected, boolean significant) {
        if (!significant) {
            return Direction.STEADY;
        }
        return theme.now() > expected * (theme.now() + theme.before()) ? Direction.UP : Direction.DOWN;
    }
}
