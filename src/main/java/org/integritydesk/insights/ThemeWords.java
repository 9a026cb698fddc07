package org.integritydesk.insights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.integritydesk.taxonomy.PolicyArea;

/**
 * What a theme is called and which question stands for it (pure): its label is made of the words that many of its questions
 * have and few other themes do (class-based TF-IDF), the question is the one nearest to the middle that tells most.
 *
 * @param area most of the questions are about
 * @param terms how many of the questions have them: words, and pairs of words that follow one another
 * @param typical may be told; empty: hardly anything may
 */
record ThemeWords(PolicyArea area, Map<String, Integer> terms, String typical) {
    private static final int TERMS_KEPT = 60;
    private static final int IN_A_LABEL = 3;

    /** Nearest to the middle. */
    private static final int CONSIDERED = 20;

    /** A pair of words stands for its words if it has this share of their questions. */
    private static final double PAIR = 0.6;

    static ThemeWords of(List<ThemeMember> members, float[] middle, KnownWords known) {
        var anonymous = Anonymous.of(members.stream().map(ThemeMember::said).toList(), known);
        Map<String, Integer> counts = new HashMap<>();
        for (ThemeMember member : members) {
            terms(anonymous.telling(member.words())).forEach(term -> counts.merge(term, 1, Integer::sum));
        }
        Map<String, Integer> most = counts.entrySet().stream()
                .filter(term -> term.getValue() >= Math.min(ThemeRules.FEWEST_ASKERS, members.size()))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TERMS_KEPT)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new ThemeWords(area(members), most, typical(members, middle, anonymous));
    }

    /**
     * The label: up to three terms.
     *
     * @param everywhere how often each term occurs in all themes
     * @param average terms a theme has, all occurrences counted
     */
    String label(Map<String, Integer> everywhere, double average) {
        List<String> best = terms.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingDouble(term -> -term.getValue()
                                * worth(term.getKey())
                                * Math.log(1 + average / everywhere.getOrDefault(term.getKey(), 1)))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        List<String> chosen = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (String term : best) {
            List<String> words = List.of(term.split(" "));
            if (chosen.size() < IN_A_LABEL && words.stream().noneMatch(word -> said.contains(stem(word)))) {
                chosen.add(term);
                words.forEach(word -> said.add(stem(word)));
            }
        }
        String label = chosen.isEmpty() ? area.label() : String.join(", ", chosen);
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /** A pair that is nearly always said together says more than its words; another one says nothing. */
    private double worth(String term) {
        int space = term.indexOf(' ');
        if (space < 0) {
            return 1;
        }
        int rarer = Math.max(
                terms.getOrDefault(term.substring(0, space), 1), terms.getOrDefault(term.substring(space + 1), 1));
        return terms.getOrDefault(term, 0) >= PAIR * rarer ? 2 : 0;
    }

    /** Singular and plural are one word. */
    private static String stem(String word) {
        return word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
    }

    private static Set<String> terms(List<Optional<String>> words) {
        Set<String> terms = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            int here = i;
            words.get(i).ifPresent(word -> {
                terms.add(word);
                if (here + 1 < words.size()) {
                    words.get(here + 1)
                            .filter(next -> !next.equals(word))
                            .ifPresent(next -> terms.add(word + " " + next));
                }
            });
        }
        return terms;
    }

    private static PolicyArea area(List<ThemeMember> members) {
        return members.stream()
                .collect(Collectors.groupingBy(ThemeMember::area, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<PolicyArea, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(PolicyArea.OTH);
    }

    private static String typical(List<ThemeMember> members, float[] middle, Anonymous anonymous) {
        Function<ThemeMember, Float> nearness = member -> -Vectors.dot(member.unit(), middle);
        return members.stream()
                .sorted(Comparator.comparing(nearness).thenComparing(ThemeMember::question))
                .limit(CONSIDERED)
                .flatMap(member -> anonymous.tell(member.words()).stream())
                .min(Comparator.comparingLong(Anonymous::hidden))
                .orElse("");
    }
}
