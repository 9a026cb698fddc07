package org.integritydesk.answering;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words of thanks and the like, in which nothing is asked (pure). */
final class KindWords {
    /** One of these makes it one. */
    private static final Set<String> KIND = Set.of(
            ("thanks thank thx tx ty tysm cheers merci gracias ok okay great perfect parfait cool nice awesome excellent super"
                            + " noted understood vale welcome appreciate appreciated worries")
                    .split(" "));

    /** These may stand beside it. */
    private static final Set<String> BESIDE = Set.of(
            ("you u so very much a lot lots all again for the your quick help answer reply that this it helps helped is was s i"
                            + " no got will do beaucoup bien muchas mil job work good really then now have day integrity")
                    .split(" "));

    private static final int MOST_WORDS = 8;

    private KindWords() {}

    /** Whether the text says thanks, or that all is well, and nothing else. */
    static boolean only(String text) {
        if (text.contains("?")) {
            return false;
        }
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT)
                        .replaceAll(":[a-z0-9_+'-]+:", " ")
                        .split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.size() <= MOST_WORDS
                && words.stream().anyMatch(KIND::contains)
                && words.stream().allMatch(word -> KIND.contains(word) || BESIDE.contains(word));
    }
}
