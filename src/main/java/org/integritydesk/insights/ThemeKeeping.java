package org.integritydesk.insights;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.integritydesk.insights.store.ThemeStore;
import org.integritydesk.insights.store.ThemeStore.LeftOver;
import org.integritydesk.insights.store.ThemeStore.Place;

/**
 * Keeps themes true to what is asked. A question joins the nearest theme that is near enough; of what is left, a bounded
 * number is grouped, and each large one with a core becomes a theme. A theme follows its newest questions. Two that have
 * become one have the id of the older; of one that has become two, the largest part keeps the id. A second run finds nothing
 * to do.
 */
final class ThemeKeeping {
    /** As many questions as are grouped at once: 70 MB, and some seconds. */
    private static final int GROUPED = 6_000;

    /** As often as what is left is grouped in one run; a first run over a long history needs several. */
    private static final int ROUNDS = 5;

    /** So many of its newest questions say what a theme is about. */
    private static final int TELLING = 200;

    private final ThemeStore store;

    ThemeKeeping(ThemeStore store) {
        this.store = store;
    }

    /** How many of each sort. */
    record Done(int joined, int founded, int merged, int split) {
        static final Done NOTHING = new Done(0, 0, 0, 0);
    }

    /** One run. */
    Done run(Space space, KnownWords known, Instant now) {
        translate(now);
        int joined = join(space, store.places(), now);
        int founded = 0;
        List<Place> fresh = found(space, now);
        for (int round = 1; !fresh.isEmpty(); round++) {
            founded += fresh.size();
            joined += join(space, fresh, now);
            fresh = round < ROUNDS ? found(space, now) : List.of();
        }
        int split = split(space, now);
        return new Done(joined, founded, follow(space, known, now), split);
    }

    /** After a change of the model themes are where it sees their newest questions. */
    private void translate(Instant now) {
        for (long theme : store.ofAnotherModel()) {
            List<ThemeMember> members = store.members(theme, now.minus(ThemeRules.REMEMBERED), TELLING);
            if (!members.isEmpty()) {
                store.move(
                        theme,
                        Space.mean(members.stream().map(ThemeMember::unit).toList()));
            }
        }
    }

    /** Questions without a theme join these, if they are near enough. */
    private int join(Space space, List<Place> places, Instant now) {
        if (places.isEmpty()) {
            return 0;
        }
        var match = new ThemeMatch(space, places);
        int[] joined = new int[1];
        store.eachLeftOver(now.minus(ThemeRules.REMEMBERED), batch -> joined[0] += store.join(match.of(batch)));
        return joined[0];
    }

    /** Groups some of what is left. */
    private List<Place> found(Space space, Instant now) {
        List<LeftOver> left = store.someLeftOvers(now.minus(ThemeRules.RECENT), GROUPED);
        List<Place> fresh = new ArrayList<>();
        for (List<Integer> group : ThemeGroups.of(
                space.particular(left.stream().map(LeftOver::unit).toList()))) {
            found(
                    group.stream().map(item -> left.get(item).question()).toList(),
                    Space.mean(group.stream().map(item -> left.get(item).unit()).toList()),
                    0,
                    now,
                    fresh);
        }
        return fresh;
    }

    private void found(List<Long> questions, float[] middle, long from, Instant now, List<Place> fresh) {
        long theme = store.found(questions, middle, from, ThemeRules.FEWEST_QUESTIONS, ThemeRules.FEWEST_ASKERS, now);
        if (theme != 0) {
            fresh.add(new Place(theme, theme, middle));
        }
    }

    /** Of a theme that has drifted apart, every part but the largest becomes a theme of its own. */
    private int split(Space space, Instant now) {
        List<Place> fresh = new ArrayList<>();
        for (Place place : store.places()) {
            List<ThemeMember> members = members(place, now);
            List<float[]> particular =
                    space.particular(members.stream().map(ThemeMember::unit).toList());
            ThemeGroups.of(particular, ThemeRules.DRIFTED).stream()
                    .skip(1)
                    .forEach(part -> found(
                            part.stream()
                                    .map(item -> members.get(item).question())
                                    .toList(),
                            Space.mean(part.stream()
                                    .map(item -> members.get(item).unit())
                                    .toList()),
                            place.theme(),
                            now,
                            fresh));
        }
        return fresh.size();
    }

    /** Themes go where their newest questions are, are described anew, and merge where two have become one. */
    private int follow(Space space, KnownWords known, Instant now) {
        Map<Long, float[]> means = new LinkedHashMap<>();
        Map<Long, ThemeWords> words = new LinkedHashMap<>();
        List<Place> places = store.places();
        for (Place place : places) {
            List<ThemeMember> members = members(place, now);
            if (!members.isEmpty()) {
                List<float[]> units = members.stream().map(ThemeMember::unit).toList();
                float[] middle = Space.mean(units);
                store.move(place.theme(), middle);
                means.put(place.theme(), Space.mean(space.particular(units)));
                words.put(place.theme(), ThemeWords.of(members, middle, known));
            }
        }
        wholes(places, known, now).forEach(words::put);
        describe(words);
        Map<Long, float[]> kept = merge(means, now);
        nameNear(kept);
        return means.size() - kept.size();
    }

    /** @param means of what is particular to the questions of each place */
    private void nameNear(Map<Long, float[]> means) {
        List<Long> wholes = new ArrayList<>();
        List<float[]> particular = new ArrayList<>();
        for (Place place : store.places()) {
            float[] mean = means.get(place.theme());
            if (mean != null) {
                wholes.add(place.whole());
                particular.add(mean);
            }
        }
        store.near(ThemeNearness.of(wholes, particular));
    }

    /** A theme that has parts is about all of them. */
    private Map<Long, ThemeWords> wholes(List<Place> places, KnownWords known, Instant now) {
        Map<Long, List<ThemeMember>> wholes = new LinkedHashMap<>();
        Set<Long> joined = places.stream()
                .filter(place -> place.whole() != place.theme())
                .map(Place::whole)
                .collect(Collectors.toSet());
        places.stream()
                .filter(place -> joined.contains(place.whole()))
                .forEach(place -> wholes.computeIfAbsent(place.whole(), another -> new ArrayList<>())
                        .addAll(members(place, now)));
        Map<Long, ThemeWords> words = new LinkedHashMap<>();
        wholes.forEach((whole, members) -> {
            if (!members.isEmpty()) {
                float[] middle =
                        Space.mean(members.stream().map(ThemeMember::unit).toList());
                words.put(whole, ThemeWords.of(members, middle, known));
            }
        });
        return words;
    }

    /** The younger of two that have become one goes into the older. What is left. */
    private Map<Long, float[]> merge(Map<Long, float[]> means, Instant now) {
        Map<Long, float[]> kept = new LinkedHashMap<>();
        means.forEach((theme, mean) -> kept.entrySet().stream()
                .filter(older -> Vectors.dot(older.getValue(), mean) >= ThemeRules.SAME)
                .findFirst()
                .ifPresentOrElse(older -> store.merge(theme, older.getKey(), now), () -> kept.put(theme, mean)));
        return kept;
    }

    private void describe(Map<Long, ThemeWords> words) {
        Map<String, Integer> everywhere = new HashMap<>();
        words.values()
                .forEach(theme -> theme.terms().forEach((term, count) -> everywhere.merge(term, count, Integer::sum)));
        double average =
                everywhere.values().stream().mapToInt(Integer::intValue).sum() / (double) Math.max(1, words.size());
        words.forEach(
                (theme, said) -> store.describe(theme, said.label(everywhere, average), said.typical(), said.area()));
    }

    private List<ThemeMember> members(Place place, Instant now) {
        return store.members(place.theme(), now.minus(ThemeRules.RECENT), TELLING);
    }
}
