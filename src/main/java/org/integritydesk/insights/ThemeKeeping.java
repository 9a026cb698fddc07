package org.integritydesk.insights;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.integritydesk.insights.store.ThemeStore;
import org.integritydesk.insights.store.ThemeStore.LeftOver;
import org.integritydesk.insights.store.ThemeStore.Place;

/**
 * Keeps themes true to what is asked. A question joins the nearest theme that is near enough; of what is left, a bounded
 * number is grouped, and each group that is large enough becomes a theme, unless it is where one is already. A theme follows
 * its newest questions. Two that have become one have the id of the older; of one that has become two, the larger part keeps
 * the id. Every step is complete in itself and finds nothing to do the second time, so a run that breaks off goes on anew.
 */
final class ThemeKeeping {
    /** As many questions as are grouped at once: 70 MB, and some seconds. */
    private static final int GROUPED = 6_000;

    /** As often as what is left is grouped in one run; a first run over a long history needs several. */
    private static final int ROUNDS = 5;

    /** So many of its newest questions say what a theme is about. */
    private static final int TELLING = 200;

    private final ThemeStore store;
    private final Supplier<Set<String>> faqWords;

    /** @param faqWords words of the published entries, in small letters */
    ThemeKeeping(ThemeStore store, Supplier<Set<String>> faqWords) {
        this.store = store;
        this.faqWords = faqWords;
    }

    /** How many of each sort. */
    record Done(int joined, int founded, int merged, int split) {}

    /** One run. */
    Done run(Instant now) {
        List<Place> known = store.places();
        int joined = join(known, now);
        int founded = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Place> fresh = found(now, known);
            founded += fresh.size();
            if (fresh.isEmpty()) {
                break;
            }
            joined += join(fresh, now);
            known = store.places();
        }
        int split = split(now);
        follow(now);
        int merged = merge(store.places());
        describe(now);
        return new Done(joined, founded, merged, split);
    }

    /** Questions without a theme join these, if they are near enough. */
    private int join(List<Place> places, Instant now) {
        if (places.isEmpty()) {
            return 0;
        }
        var match = new ThemeMatch(places);
        int[] joined = new int[1];
        store.eachLeftOver(now.minus(ThemeRules.REMEMBERED), batch -> joined[0] += store.join(match.of(batch)));
        return joined[0];
    }

    /** Groups some of what is left. */
    private List<Place> found(Instant now, List<Place> known) {
        List<LeftOver> left = store.someLeftOvers(now.minus(ThemeRules.RECENT), GROUPED);
        List<float[]> units = left.stream().map(LeftOver::unit).toList();
        List<Place> fresh = new ArrayList<>();
        for (List<Integer> group : groups(units)) {
            float[] middle = Vectors.middle(group.stream().map(units::get).toList());
            List<Long> questions =
                    group.stream().map(item -> left.get(item).question()).toList();
            boolean isKnown = known.stream().anyMatch(place -> Vectors.dot(place.middle(), middle) >= ThemeRules.SAME);
            if (!isKnown) {
                found(questions, middle, 0, fresh);
            }
        }
        return fresh;
    }

    private void found(List<Long> questions, float[] middle, long from, List<Place> fresh) {
        long theme = store.found(questions, middle, from, ThemeRules.FEWEST_QUESTIONS, ThemeRules.FEWEST_ASKERS);
        if (theme != 0) {
            fresh.add(new Place(theme, middle));
        }
    }

    /** Groups large enough for a theme, the largest first. */
    private static List<List<Integer>> groups(List<float[]> units) {
        int[] group = AverageLinkage.group(units, ThemeRules.CUT);
        Map<Integer, List<Integer>> members = new TreeMap<>();
        IntStream.range(0, group.length)
                .forEach(item -> members.computeIfAbsent(group[item], another -> new ArrayList<>())
                        .add(item));
        return members.values().stream()
                .filter(items -> items.size() >= ThemeRules.FEWEST_QUESTIONS)
                .sorted((one, other) -> other.size() - one.size())
                .toList();
    }

    /** Of a theme that has drifted apart, every part but the largest becomes a theme of its own. */
    private int split(Instant now) {
        List<Place> fresh = new ArrayList<>();
        for (Place place : store.places()) {
            List<ThemeMember> members = members(place, now);
            if (isDrifted(members)) {
                List<float[]> units = members.stream().map(ThemeMember::unit).toList();
                groups(units).stream()
                        .skip(1)
                        .forEach(part -> found(
                                part.stream()
                                        .map(item -> members.get(item).question())
                                        .toList(),
                                Vectors.middle(part.stream().map(units::get).toList()),
                                place.theme(),
                                fresh));
            }
        }
        return fresh.size();
    }

    private static boolean isDrifted(List<ThemeMember> members) {
        if (members.size() < 2 * ThemeRules.FEWEST_QUESTIONS) {
            return false;
        }
        List<float[]> units = members.stream().map(ThemeMember::unit).toList();
        float[] middle = Vectors.middle(units);
        return units.stream()
                        .mapToDouble(unit -> Vectors.dot(unit, middle))
                        .average()
                        .orElse(1)
                < ThemeRules.DRIFTED;
    }

    /** Middles go where the newest questions are. */
    private void follow(Instant now) {
        for (Place place : store.places()) {
            List<ThemeMember> members = members(place, now);
            if (!members.isEmpty()) {
                store.move(
                        place.theme(),
                        Vectors.middle(members.stream().map(ThemeMember::unit).toList()));
            }
        }
    }

    /** The younger of two that have become one goes into the older. */
    private int merge(List<Place> places) {
        Map<Long, Place> kept = new LinkedHashMap<>();
        int merged = 0;
        for (Place place : places) {
            Place same = kept.values().stream()
                    .filter(older -> Vectors.dot(older.middle(), place.middle()) >= ThemeRules.SAME)
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                kept.put(place.theme(), place);
            } else {
                store.merge(place.theme(), same.theme());
                merged++;
            }
        }
        return merged;
    }

    private void describe(Instant now) {
        Set<String> faq = faqWords.get();
        Map<Long, ThemeWords> words = new LinkedHashMap<>();
        Map<String, Integer> everywhere = new HashMap<>();
        for (Place place : store.places()) {
            List<ThemeMember> members = members(place, now);
            if (!members.isEmpty()) {
                ThemeWords theme = ThemeWords.of(members, place.middle(), faq);
                words.put(place.theme(), theme);
                theme.terms().forEach((term, count) -> everywhere.merge(term, count, Integer::sum));
            }
        }
        double average =
                everywhere.values().stream().mapToInt(Integer::intValue).sum() / (double) Math.max(1, words.size());
        words.forEach(
                (theme, said) -> store.describe(theme, said.label(everywhere, average), said.typical(), said.area()));
    }

    private List<ThemeMember> members(Place place, Instant now) {
        return store.members(place.theme(), now.minus(ThemeRules.RECENT), TELLING);
    }
}
