package org.integritydesk.answering.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text that say what it is about; the search has the list of those that do not. */
final class TellingWords {
    private static final String UNTELLING = "/knowledge/stopwords.txt";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['.][\\p{L}\\p{N}]+){0,5}");
    private static final Set<String> UNTELLING_WORDS = read();

    private TellingWords() {}

    /** In small letters, in order. A number alone tells nothing. */
    static List<String> in(String text) {
        return WORD.matcher(Fold.of(text))
                .results()
                .map(MatchResult::group)
                .filter(word -> word.codePoints().anyMatch(Character::isLetter) && !UNTELLING_WORDS.contains(word))
                .toList();
    }

    private static Set<String> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TellingWords.class.getResourceAsStream(UNTELLING), UNTELLING),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
