package org.integritydesk.knowledge.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Spells out the trade's abbreviations in a text, for a model that has never heard of them: "LP susp" becomes "landing page
 * suspended". Reads the lines that {@link QuestionAnalyzer} reads, of which those that are not shorter than what they stand
 * for are left alone: the model knows "whitelist", and "children" better than "child".
 */
final class TradeWords {
    private static final String FILE = "/knowledge/synonyms.txt";

    /** What may stand between the words of one phrase; a full stop or comma ends it. */
    private static final Pattern INSIDE_A_PHRASE = Pattern.compile("[\\s/-]+");

    private final Map<List<String>, String> meanings = new HashMap<>();
    private final int longest;

    TradeWords() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TradeWords.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("=>", 2))
                    .forEach(sides -> {
                        for (var typed : sides[0].split(",", -1)) {
                            meanings.put(words(typed), sides[1].strip());
                        }
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        longest = meanings.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    /** The text with its abbreviations spelled out; everything else as it was typed. */
    String spelledOut(String text) {
        var typed = TypedWord.of(text);
        var spelled = new StringBuilder();
        int copied = 0;
        for (int from = 0; from < typed.size(); ) {
            var phrase = longestPhrase(text, typed.subList(from, Math.min(from + longest, typed.size())));
            if (phrase == null) {
                from++;
                continue;
            }
            var said = phrase.stream().map(TypedWord::folded).toList();
            var meaning = Objects.requireNonNull(meanings.get(said));
            if (String.join(" ", said).length() < meaning.length()) {
                spelled.append(text, copied, phrase.getFirst().start()).append(meaning);
                copied = phrase.getLast().end();
            }
            from += phrase.size();
        }
        return spelled.append(text, copied, text.length()).toString();
    }

    /** Every word that the lines explain. */
    Set<String> explained() {
        return meanings.keySet().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The longest phrase of the file that the words begin with; null: none. */
    private @Nullable List<TypedWord> longestPhrase(String text, List<TypedWord> words) {
        var said = new ArrayList<String>();
        List<TypedWord> found = null;
        for (int i = 0; i < words.size(); i++) {
            if (i > 0
                    && !INSIDE_A_PHRASE
                            .matcher(text.substring(
                                    words.get(i - 1).end(), words.get(i).start()))
                            .matches()) {
                break;
            }
            said.add(words.get(i).folded());
            if (meanings.containsKey(said)) {
                found = words.subList(0, i + 1);
            }
        }
        return found;
    }

    private static List<String> words(String phrase) {
        return TypedWord.of(phrase).stream().map(TypedWord::folded).toList();
    }
}
