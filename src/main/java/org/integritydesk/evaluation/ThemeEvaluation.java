package org.integritydesk.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.integritydesk.insights.AverageLinkage;
import org.integritydesk.insights.Space;
import org.integritydesk.insights.ThemeGroups;
import org.integritydesk.insights.ThemeNear;
import org.integritydesk.insights.ThemeNearness;
import org.integritydesk.insights.ThemeRules;
import org.integritydesk.insights.Vectors;

/** How well questions are grouped into themes, with their intents as the truth, beside plain k-means. */
public final class ThemeEvaluation {
    private static final long SEED = 20260101;

    /** Questions compared; beyond, every n-th. */
    private static final int MOST = 6_000;

    private final Function<String, float[]> meaning;

    /** @param meaning the vector of a text, of length 1 */
    public ThemeEvaluation(Function<String, float[]> meaning) {
        this.meaning = meaning;
    }

    /**
     * What one way of grouping found.
     *
     * @param clusters groups of at least as many as a theme needs
     * @param noise questions in none of them; they count as alone
     * @param ari adjusted Rand index
     * @param nmi normalised mutual information
     */
    public record Figures(String method, int clusters, int noise, double ari, double nmi, double seconds) {}

    /**
     * All ways.
     *
     * @param questions how many were grouped
     * @param intents how many groups there are in truth
     * @param named pairs of themes that a manager is told may be the same issue
     * @param namedRight of them, of which most questions have the same intent
     */
    public record Comparison(int questions, int intents, List<Figures> methods, int named, int namedRight) {
        /** What people read. */
        public String report() {
            return Stream.concat(
                            Stream.of(
                                    String.format(Locale.ROOT, "%,d questions, %,d intents", questions, intents),
                                    String.format(
                                            Locale.ROOT,
                                            "%-44s %9s %7s %7s %7s %9s",
                                            "method",
                                            "clusters",
                                            "noise",
                                            "ARI",
                                            "NMI",
                                            "seconds")),
                            methods.stream()
                                    .map(method -> String.format(
                                            Locale.ROOT,
                                            "%-44s %9d %7d %7.3f %7.3f %9.2f",
                                            method.method(),
                                            method.clusters(),
                                            method.noise(),
                                            method.ari(),
                                            method.nmi(),
                                            method.seconds())))
                    .collect(Collectors.joining(
                            "\n",
                            "",
                            String.format(
                                    Locale.ROOT,
                                    "%nthe same?   %d pairs of themes named as perhaps the same issue, %d of the same intent",
                                    named,
                                    namedRight)));
        }
    }

    /** Groups the questions that have an intent; one with several counts by the first. */
    public Comparison run(List<QuestionSet.Query> queries) {
        List<QuestionSet.Query> asked =
                queries.stream().filter(QuestionSet.Query::answerable).toList();
        int step = (asked.size() + MOST - 1) / MOST;
        Map<String, Integer> intents = new HashMap<>();
        List<float[]> units = new ArrayList<>();
        List<Integer> truth = new ArrayList<>();
        for (int i = 0; i < asked.size(); i += step) {
            String intent =
                    asked.get(i).relevant().stream().sorted().findFirst().orElseThrow();
            truth.add(intents.computeIfAbsent(intent, another -> intents.size()));
            units.add(meaning.apply(asked.get(i).text()));
        }
        int[] wanted = truth.stream().mapToInt(Integer::intValue).toArray();
        List<float[]> particular = Space.of(units).particular(units);
        int unknown = (int) Math.max(1, Math.sqrt(units.size() / 2.0));
        Map<Long, List<Integer>> found = found(particular);
        List<ThemeNear> named = named(found, particular);
        return new Comparison(
                units.size(),
                intents.size(),
                List.of(
                        measured("themes: average linkage, cores, the nearest", wanted, () -> themes(particular)),
                        measured(
                                "average linkage alone",
                                wanted,
                                () -> AverageLinkage.group(particular, ThemeRules.CUT)),
                        measured(
                                "k-means, told the number of intents",
                                wanted,
                                () -> KMeans.group(units, intents.size(), SEED)),
                        measured(
                                "k-means, k = sqrt(n / 2) = " + unknown,
                                wanted,
                                () -> KMeans.group(units, unknown, SEED))),
                named.size(),
                (int) named.stream()
                        .filter(pair -> intent(found.getOrDefault(pair.theme(), List.of()), wanted)
                                == intent(found.getOrDefault(pair.near(), List.of()), wanted))
                        .count());
    }

    /** The questions of each theme that is large enough. */
    private static Map<Long, List<Integer>> found(List<float[]> particular) {
        int[] themes = themes(particular);
        Map<Long, List<Integer>> found = new TreeMap<>();
        for (int i = 0; i < themes.length; i++) {
            found.computeIfAbsent((long) themes[i], another -> new ArrayList<>())
                    .add(i);
        }
        found.values().removeIf(questions -> questions.size() < ThemeRules.FEWEST_QUESTIONS);
        return found;
    }

    /** Each pair once. */
    private static List<ThemeNear> named(Map<Long, List<Integer>> found, List<float[]> particular) {
        return ThemeNearness.of(
                        List.copyOf(found.keySet()),
                        found.values().stream()
                                .map(questions -> Space.of(questions.stream()
                                                .map(particular::get)
                                                .toList())
                                        .shared())
                                .toList())
                .stream()
                .map(pair ->
                        pair.theme() < pair.near() ? pair : new ThemeNear(pair.near(), pair.theme(), pair.nearness()))
                .distinct()
                .toList();
    }

    /** What most of the questions are about. */
    private static int intent(List<Integer> questions, int[] truth) {
        return questions.stream()
                .collect(Collectors.groupingBy(question -> truth[question], Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    /** As the nightly work does: of themes that are about the same one is made, and what is near enough to one joins the nearest. */
    static int[] themes(List<float[]> particular) {
        List<float[]> middles = merged(ThemeGroups.of(particular).stream()
                .map(group -> group.stream().map(particular::get).toList())
                .toList());
        return IntStream.range(0, particular.size())
                .map(i -> nearest(particular.get(i), middles).orElse(middles.size() + i))
                .toArray();
    }

    /** The middles of themes, the largest first, after those that are about the same have become one. */
    private static List<float[]> merged(List<List<float[]>> groups) {
        Map<float[], List<float[]>> kept = new LinkedHashMap<>();
        for (List<float[]> group : groups) {
            float[] mean = Space.of(group).shared();
            kept.entrySet().stream()
                    .filter(larger -> Vectors.dot(larger.getKey(), mean) >= ThemeRules.SAME)
                    .findFirst()
                    .ifPresentOrElse(
                            larger -> larger.getValue().addAll(group), () -> kept.put(mean, new ArrayList<>(group)));
        }
        return kept.values().stream()
                .map(group -> Vectors.unit(Space.of(group).shared()))
                .toList();
    }

    private static OptionalInt nearest(float[] one, List<float[]> middles) {
        return IntStream.range(0, middles.size())
                .filter(middle -> Vectors.dot(one, middles.get(middle)) >= ThemeRules.JOIN)
                .reduce((best, other) ->
                        Vectors.dot(one, middles.get(other)) > Vectors.dot(one, middles.get(best)) ? other : best);
    }

    /** What a way of grouping found, against the truth. */
    static Figures measured(String method, int[] truth, Supplier<int[]> grouping) {
        long start = System.nanoTime();
        int[] groups = grouping.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        long noise = 0;
        int clusters = 0;
        for (int size : ClusterMetrics.sizes(groups).values()) {
            if (size < ThemeRules.FEWEST_QUESTIONS) {
                noise += size;
            } else {
                clusters++;
            }
        }
        int[] judged = ClusterMetrics.withoutSmall(groups, ThemeRules.FEWEST_QUESTIONS);
        return new Figures(
                method,
                clusters,
                (int) noise,
                ClusterMetrics.adjustedRand(judged, truth),
                ClusterMetrics.mutualInformation(judged, truth),
                seconds);
    }
}
