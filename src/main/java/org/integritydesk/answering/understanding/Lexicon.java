package org.integritydesk.answering.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people write when they mean something: phrases from a file of {@code resources/understanding}, by their meaning. A
 * line is {@code CODE: phrase, phrase}; the head of {@code areas.txt} explains how a phrase is written.
 */
final class Lexicon<E extends Enum<E>> {
    /** Between the words of a phrase. */
    private static final String GAP = "[\\s/-]+";

    /** Where a phrase has three dots: up to four words of the same sentence. */
    private static final String DOTS = "(?:[^\\w.?!\\n]+[\\w']+){0,4}?[^\\w.?!\\n]+";

    private static final String SENTENCE_START = "(?:^|[.?!:;\\n]\\s*|\\b(?:please|and|now|then|just)\\s+)";

    private final List<Phrase<E>> phrases;

    private Lexicon(List<Phrase<E>> phrases) {
        this.phrases = List.copyOf(phrases);
    }

    /** Reads a file whose codes are the names of the constants. */
    static <E extends Enum<E>> Lexicon<E> read(String file, Class<E> meanings) {
        String path = "/understanding/" + file;
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(path), path), StandardCharsets.UTF_8))) {
            List<Phrase<E>> phrases = new ArrayList<>();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":", 2))
                    .forEach(line -> {
                        E meaning = Enum.valueOf(meanings, line[0]);
                        for (String phrase : line[1].split(",", -1)) {
                            phrases.add(Phrase.of(meaning, phrase.strip()));
                        }
                    });
            return new Lexicon<>(phrases);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The phrases in a text, in the order of the file; of two that overlap within a meaning only the longer one. */
    List<Found<E>> in(String text) {
        String folded = Fold.of(text);
        List<Found<E>> found = new ArrayList<>();
        for (Phrase<E> phrase : phrases) {
            if (phrase.starts().stream().noneMatch(folded::contains)) {
                continue;
            }
            var match = phrase.pattern().matcher(folded);
            while (match.find()) {
                found.add(new Found<>(
                        phrase.meaning(), text.substring(match.start(1), match.end(1)), match.start(1), match.end(1)));
            }
        }
        return found.stream()
                .filter(one -> found.stream().noneMatch(other -> other.swallows(one)))
                .distinct()
                .toList();
    }

    /**
     * A phrase of the file.
     *
     * @param starts one of these is in every text the phrase is in; far quicker to look for than the pattern
     */
    private record Phrase<E>(E meaning, List<String> starts, Pattern pattern) {
        static <E> Phrase<E> of(E meaning, String written) {
            boolean atStart = written.startsWith("^");
            String[] words = Fold.of(written.substring(atStart ? 1 : 0)).split("[\\s/-]+");
            StringBuilder pattern = new StringBuilder(atStart ? SENTENCE_START : "(?<!\\w)").append("(");
            String between = "";
            for (String word : words) {
                if (word.equals("...")) {
                    between = DOTS;
                    continue;
                }
                pattern.append(between)
                        .append(choices(word)
                                .map(choice -> Pattern.quote(stem(choice)) + (choice.endsWith("*") ? "\\w*" : ""))
                                .collect(Collectors.joining("|", "(?:", ")")));
                between = GAP;
            }
            return new Phrase<>(
                    meaning,
                    choices(words[0]).map(Phrase::stem).toList(),
                    Pattern.compile(pattern.append(")(?!\\w)").toString()));
        }

        private static Stream<String> choices(String word) {
            return Arrays.stream(word.split("\\|"));
        }

        private static String stem(String word) {
            return word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
        }
    }

    /**
     * A phrase that stands in a text.
     *
     * @param words as they were typed
     */
    record Found<E>(E meaning, String words, int start, int end) {
        int length() {
            return end - start;
        }

        private boolean swallows(Found<E> other) {
            return meaning == other.meaning && start <= other.start && other.end <= end && length() > other.length();
        }
    }
}
