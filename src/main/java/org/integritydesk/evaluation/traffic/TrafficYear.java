package org.integritydesk.evaluation.traffic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/**
 * A year of questions with known truth, the same for the same seed. Every day's questions are Poisson around what is true of
 * that day: the weekday, a season with a peak before the holidays, weeks in which everybody asks more or less, and weeks in
 * which a theme is asked about more or less, so that weekly counts vary by more than chance. One theme is fixed in the week
 * {@link #FIX_WEEK} and asked about {@code effect} times as often from then on; another one flares up in Canada.
 */
public final class TrafficYear {
    /** Weeks of the year. */
    public static final int WEEKS = 52;

    /** From this week on the fixed theme is asked about less. */
    public static final int FIX_WEEK = 30;

    /** What is fixed. */
    public static final TrueTheme FIXED = TrueTheme.ALL.get(0);

    /** What flares up in Canada, from {@link #SPIKE_WEEK} on for three weeks. */
    public static final TrueTheme SPIKING = TrueTheme.ALL.get(4);

    /** When it does. */
    public static final int SPIKE_WEEK = 18;

    /** For how long. */
    public static final int SPIKE_WEEKS = 3;

    private static final double SPIKE = 5;
    private static final double STRAYS_A_WEEK = 70;
    private static final double FEWER_STRAYS_A_WEEK = 30;
    private static final double STRAYS_US_SHARE = 0.6;
    /** Coefficient of variation of the weeks, of all questions together and of each theme. */
    private static final double COMMON_NOISE = 0.15;

    private static final double THEME_NOISE = 0.15;
    private static final int PEAK_WEEK = 46;
    private static final double SEASON = 0.35;
    private static final double PEAK_WIDTH = 4;
    private static final double[] WEEKDAYS = {0.22, 0.21, 0.20, 0.19, 0.14, 0.02, 0.02};
    private static final int PEOPLE = 60;

    private static final List<Slot> SLOTS = List.of(
            new Slot("{who}", "a client", "an advertiser", "my agency", "one of our brands", "a new customer", "we"),
            new Slot(
                    "{where}", "", "", "", " in the US", " in Canada", " in Ontario", " in Texas", " for both markets"),
            new Slot("{hi}", "", "", "hi team, ", "Hello, ", "quick one: ", "hey "));

    private final LocalDate start;
    private final long seed;
    private final double effect;
    private final double lingering;
    private final double strays;

    /** What stands in templates for one of several words. */
    private record Slot(String name, List<String> choices) {
        Slot(String name, String... choices) {
            this(name, List.of(choices));
        }
    }

    private TrafficYear(LocalDate start, long seed, double effect, double lingering, double strays) {
        this.start = start;
        this.seed = seed;
        this.effect = effect;
        this.lingering = lingering;
        this.strays = strays;
    }

    /**
     * A year that begins on a Monday.
     *
     * @param effect of the fix, as the ratio of asks after to before; 1: it does nothing
     */
    public static TrafficYear of(LocalDate start, long seed, double effect) {
        return new TrafficYear(start, seed, effect, 0, STRAYS_A_WEEK);
    }

    /**
     * The same, in which interest lingers from one week to the next.
     *
     * @param correlation of a week with the one before, from 0 to 1
     */
    public TrafficYear lingering(double correlation) {
        return new TrafficYear(start, seed, effect, correlation, strays);
    }

    /** The same with fewer questions of no theme: so few that none of them is asked often enough for one within three months. */
    public TrafficYear withFewerStrays() {
        return new TrafficYear(start, seed, effect, lingering, FEWER_STRAYS_A_WEEK);
    }

    /** First day on which the fix is there. */
    public LocalDate fixedOn() {
        return start.plusWeeks(FIX_WEEK);
    }

    /** All questions about a theme of both markets, and about anything, every day of the year. */
    public List<DayCount> days(TrueTheme theme) {
        int[] all = counts(null);
        int[] asks = null;
        for (TrueTheme one : TrueTheme.ALL) {
            int[] counts = counts(one);
            asks = one == theme ? counts : asks;
            for (int day = 0; day < all.length; day++) {
                all[day] += counts[day];
            }
        }
        int[] asked = Objects.requireNonNull(asks);
        return IntStream.range(0, all.length)
                .mapToObj(day -> new DayCount(start.plusDays(day), asked[day], all[day]))
                .toList();
    }

    /** Every question of the year with its words, in the order of days. */
    public List<Ask> asks() {
        List<Ask> asks = new ArrayList<>();
        var words = new SplittableRandom(seed).split();
        List<int[]> byTheme = TrueTheme.ALL.stream().map(this::counts).toList();
        var noise = new Noise(seed, PEOPLE);
        int[] noiseCounts = counts(null);
        for (int day = 0; day < noiseCounts.length; day++) {
            for (int n = 0; n < noiseCounts[day]; n++) {
                Noise.Asked asked = noise.next(day / 7, words);
                asks.add(new Ask(
                        start.plusDays(day), null, market(STRAYS_US_SHARE, words), asked.asker(), asked.text()));
            }
            for (int t = 0; t < byTheme.size(); t++) {
                for (int n = 0; n < byTheme.get(t)[day]; n++) {
                    asks.add(ask(TrueTheme.ALL.get(t), day, words));
                }
            }
        }
        return asks;
    }

    private Ask ask(TrueTheme theme, int day, SplittableRandom words) {
        String text = theme.wordings().get(words.nextInt(theme.wordings().size()));
        for (Slot slot : SLOTS) {
            text = text.replace(
                    slot.name(), slot.choices().get(words.nextInt(slot.choices().size())));
        }
        return new Ask(
                start.plusDays(day),
                theme.name(),
                market(usShare(theme, day / 7), words),
                "U" + words.nextInt(PEOPLE),
                text);
    }

    private static Market market(double usShare, SplittableRandom chance) {
        return chance.nextDouble() < usShare ? Market.US : Market.CA;
    }

    /** Questions a day; null: strays. A theme has its own chance, so that it is the same whichever other themes are asked for. */
    private int[] counts(@Nullable TrueTheme theme) {
        double[] common = noise(new SplittableRandom(seed * 31 + 7), COMMON_NOISE);
        var random = new SplittableRandom(seed * 1_000_003 + (theme == null ? 0 : 1 + TrueTheme.ALL.indexOf(theme)));
        double[] own = noise(random.split(), THEME_NOISE);
        int[] counts = new int[WEEKS * 7];
        for (int day = 0; day < counts.length; day++) {
            int week = day / 7;
            double weekly = theme == null ? strays : theme.weekly() * own[week] * change(theme, week);
            counts[day] = poisson(weekly * common[week] * season(week) * WEEKDAYS[day % 7], random);
        }
        return counts;
    }

    private double change(TrueTheme theme, int week) {
        if (theme == FIXED) {
            return week >= FIX_WEEK ? effect : 1;
        }
        return isSpike(theme, week) ? theme.usShare() + (1 - theme.usShare()) * SPIKE : 1;
    }

    private static double usShare(TrueTheme theme, int week) {
        double us = theme.usShare();
        return isSpike(theme, week) ? us / (us + (1 - us) * SPIKE) : us;
    }

    private static boolean isSpike(TrueTheme theme, int week) {
        return theme == SPIKING && week >= SPIKE_WEEK && week < SPIKE_WEEK + SPIKE_WEEKS;
    }

    private static double season(int week) {
        double away = (week - PEAK_WEEK) / PEAK_WIDTH;
        return 1 + SEASON * Math.exp(-away * away / 2);
    }

    /** A factor of mean 1 for every week: the exponential of a normal variable that may remember the week before. */
    private double[] noise(SplittableRandom random, double deviation) {
        double[] factors = new double[WEEKS];
        double state = random.nextGaussian();
        for (int week = 0; week < WEEKS; week++) {
            factors[week] = Math.exp(deviation * state - deviation * deviation / 2);
            state = lingering * state + Math.sqrt(1 - lingering * lingering) * random.nextGaussian();
        }
        return factors;
    }

    /** Knuth's way: as many waiting times as fit. */
    private static int poisson(double mean, SplittableRandom random) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            count++;
            product *= random.nextDouble();
        }
        return count;
    }
}
