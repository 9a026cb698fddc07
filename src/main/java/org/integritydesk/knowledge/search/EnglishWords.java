package org.integritydesk.knowledge.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The words of American English, with their endings: the dictionary that office programs use, about 50,000 stems. */
final class EnglishWords implements Predicate<String> {
    private static final String RULES = "/knowledge/english/en_US.aff";
    private static final String STEMS = "/knowledge/english/en_US.dic";

    private final Dictionary dictionary;

    EnglishWords() {
        try (var scratch = new ByteBuffersDirectory();
                var rules = open(RULES);
                var stems = open(STEMS)) {
            dictionary = new Dictionary(scratch, "english", rules, stems);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParseException malformed) {
            throw new IllegalStateException("Cannot read " + STEMS, malformed);
        }
    }

    /** Whether it is an English word, however it is capitalized. */
    @Override
    public boolean test(String word) {
        // A spell checker serves one thread, and costs nothing to make.
        var checker = new Hunspell(dictionary);
        return checker.spell(word) || checker.spell(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(EnglishWords.class.getResourceAsStream(resource), resource);
    }
}
