package org.integritydesk.knowledge.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.integritydesk.knowledge.Correction;

/**
 * Corrects misspelled words of a question to words of the entries. A word that the entries or the language know is never
 * touched, nor are short words, names and codes: "unapproved" must not become "approved", nor a client's name a product.
 */
final class Spelling {
    /** A word a correction may be made from: small letters, the first one perhaps a capital. No digits, no codes. */
    private static final Pattern CORRECTABLE = Pattern.compile("\\p{L}\\p{Ll}{3,24}");

    private static final String BEFORE_A_SENTENCE = ".?!:\n";
    private static final String OPENING_MARKS = " \t\"“(*_-";

    /** A text with more unknown words is no misspelled English, and is left alone. */
    private static final int MOST_SUSPECTS = 8;

    /** From this many letters on two slips are forgiven, below it one. */
    private static final int LONG_WORD = 8;

    private final Vocabulary entries;
    private final Predicate<String> language;

    /**
     * @param entries the words that a question may be corrected to
     * @param language whether a word, in small letters, needs no correction although no entry has it
     */
    Spelling(Vocabulary entries, Predicate<String> language) {
        this.entries = entries;
        this.language = language;
    }

    /** The text with its misspelled words corrected. */
    Corrected correct(String text) {
        var suspects = TypedWord.of(text).stream()
                .filter(word -> isSuspect(word, text))
                .toList();
        if (suspects.size() > MOST_SUSPECTS) {
            return new Corrected(text, List.of());
        }
        var corrected = new StringBuilder();
        var corrections = new ArrayList<Correction>();
        int copied = 0;
        for (var word : suspects) {
            var meant = meant(word.folded());
            if (meant.isPresent()) {
                corrected.append(text, copied, word.start()).append(meant.get());
                copied = word.end();
                corrections.add(new Correction(word.typed(), meant.get()));
            }
        }
        return new Corrected(corrected.append(text, copied, text.length()).toString(), List.copyOf(corrections));
    }

    private boolean isSuspect(TypedWord word, String text) {
        return CORRECTABLE.matcher(word.typed()).matches()
                && !isName(word, text)
                && !entries.has(word.folded())
                && !language.test(word.folded());
    }

    /** A capital inside a sentence. */
    private static boolean isName(TypedWord word, String text) {
        int before = word.start() - 1;
        while (before >= 0 && OPENING_MARKS.indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return Character.isUpperCase(word.typed().codePointAt(0))
                && before >= 0
                && BEFORE_A_SENTENCE.indexOf(text.charAt(before)) < 0;
    }

    /** The nearest word of the entries with the same first letter, which people rarely miss; of several the most frequent. */
    private Optional<String> meant(String typed) {
        var slips = new LevenshteinAutomata(typed, true);
        for (int distance = 1; distance <= (typed.length() < LONG_WORD ? 1 : 2); distance++) {
            var within = new CharacterRunAutomaton(slips.toAutomaton(distance));
            int reach = distance;
            var nearest = entries.startingWith(typed.charAt(0)).stream()
                    .filter(word -> Math.abs(word.length() - typed.length()) <= reach)
                    .filter(within::run)
                    .min(comparing(entries::count, reverseOrder()).thenComparing(word -> word));
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        return Optional.empty();
    }

    /** A text after correction, and what was changed in it, in order. */
    record Corrected(String text, List<Correction> corrections) {}
}
