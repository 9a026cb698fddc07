package org.integritydesk.knowledge.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.integritydesk.knowledge.Entry;

/** How often each word stands in the texts of the entries, in small letters; never changes. */
final class Vocabulary {
    static final Vocabulary EMPTY = new Vocabulary(Map.of());

    private final Map<String, Integer> counts;
    private final Map<Character, List<String>> byFirstLetter;

    private Vocabulary(Map<String, Integer> counts) {
        this.counts = counts;
        byFirstLetter = counts.keySet().stream().collect(Collectors.groupingBy(word -> word.charAt(0)));
    }

    /** The words of the texts. */
    static Vocabulary of(Collection<String> texts) {
        var counts = new HashMap<String, Integer>();
        texts.forEach(text -> add(counts, text, 1));
        return new Vocabulary(counts);
    }

    /** The words when some entries have been replaced by others; reads the texts of these entries only. */
    Vocabulary after(Collection<Entry> gone, Collection<Entry> come) {
        var next = new HashMap<>(counts);
        come.forEach(entry -> EntryDocuments.texts(entry).forEach(text -> add(next, text, 1)));
        gone.forEach(entry -> EntryDocuments.texts(entry).forEach(text -> add(next, text, -1)));
        next.values().removeIf(count -> count == 0);
        return new Vocabulary(next);
    }

    private static void add(Map<String, Integer> counts, String text, int times) {
        TypedWord.of(text).forEach(word -> counts.merge(word.folded(), times, Integer::sum));
    }

    boolean has(String word) {
        return counts.containsKey(word);
    }

    /** How often the word stands there; 0: nowhere. */
    int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    /** The words that begin with the letter. */
    List<String> startingWith(char letter) {
        return byFirstLetter.getOrDefault(letter, List.of());
    }
}
