package org.integritydesk.knowledge.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word as it stands in a text.
 *
 * @param folded in small letters, without accents
 * @param start where it starts in the text
 * @param end where the rest of the text goes on
 */
record TypedWord(String typed, String folded, int start, int end) {
    /** "Don't" is one word; the ending of "account's" is none of it. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’](?!s\\b)\\p{L}+){0,3}");

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    /** The words of a text, in order. */
    static List<TypedWord> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> new TypedWord(word.group(), fold(word.group()), word.start(), word.end()))
                .toList();
    }

    private static String fold(String word) {
        return ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
