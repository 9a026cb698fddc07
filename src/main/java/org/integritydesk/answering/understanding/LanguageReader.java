package org.integritydesk.answering.understanding;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.integritydesk.answering.understanding.Lexicon.Found;
import org.jspecify.annotations.Nullable;

/**
 * Reads the language of a message. Most are English full of abbreviations, which look like any language to a model of
 * letters; so another language needs both: the model's opinion, and small words of that language that outweigh the English
 * ones. In doubt it is English.
 */
final class LanguageReader {
    private static final String MODEL = "/langdetect-183.bin";

    /** What one small word adds to the model's opinion, which is the logarithm of the odds against English. */
    private static final double SMALL_WORD = 0.2;

    /** The sum from which on a message is not English. */
    private static final double CLEAR = 0.4;

    /** The same if the asker has set that language in the chat. */
    private static final double EXPECTED = 0.1;

    /** Languages told by their script; of a script that serves many languages only the script is known. */
    private static final Map<UnicodeScript, String> SCRIPTS = Map.ofEntries(
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.CYRILLIC, "und-Cyrl"),
            Map.entry(UnicodeScript.ARABIC, "und-Arab"),
            Map.entry(UnicodeScript.DEVANAGARI, "und-Deva"));

    private final LanguageDetectorModel model;
    private final Lexicon<Tongue> smallWords = Lexicon.read("languages.txt", Tongue.class);

    LanguageReader() {
        try (var file = Objects.requireNonNull(LanguageReader.class.getResourceAsStream(MODEL), MODEL)) {
            model = new LanguageDetectorModel(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The language of a text.
     *
     * @param expected the language the asker has set in the chat; null: not known
     */
    Reading<Locale> read(String text, @Nullable Locale expected) {
        return byScript(text)
                .or(() -> byWords(text, expected))
                .orElse(new Reading<>(Locale.ENGLISH, "nothing says otherwise"));
    }

    private static Optional<Reading<Locale>> byScript(String text) {
        List<UnicodeScript> letters = text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .toList();
        List<UnicodeScript> foreign =
                letters.stream().filter(SCRIPTS::containsKey).toList();
        if (foreign.size() * 2 <= letters.size()) {
            return Optional.empty();
        }
        // Japanese is written with Chinese characters too, Chinese never with kana.
        String tag = foreign.stream().map(SCRIPTS::get).anyMatch("ja"::equals)
                ? "ja"
                : Objects.requireNonNull(SCRIPTS.get(
                        foreign.stream()
                                .collect(groupingBy(script -> script, Collectors.counting()))
                                .entrySet()
                                .stream()
                                .max(Map.Entry.comparingByValue())
                                .orElseThrow()
                                .getKey()));
        return Optional.of(new Reading<>(Locale.forLanguageTag(tag), "the script it is written in"));
    }

    private Optional<Reading<Locale>> byWords(String text, @Nullable Locale expected) {
        Map<Tongue, List<String>> words = smallWords.in(text).stream()
                .sorted(Comparator.comparingInt(Found::start))
                .collect(groupingBy(
                        Found::meaning,
                        Collectors.mapping(found -> Fold.of(found.words()), Collectors.toUnmodifiableList())));
        Map<String, Double> odds = new HashMap<>();
        for (var opinion : new LanguageDetectorME(model).predictLanguages(text)) {
            odds.put(opinion.getLang(), opinion.getConfidence());
        }
        double english = odds.getOrDefault(Tongue.EN.code, 0.0);
        return Arrays.stream(Tongue.values())
                .filter(tongue -> tongue != Tongue.EN && words.containsKey(tongue))
                .map(tongue -> new Candidate(
                        tongue,
                        Math.log(odds.getOrDefault(tongue.code, 0.0) / english)
                                + SMALL_WORD * (count(words, tongue) - count(words, Tongue.EN))))
                .max(Comparator.comparingDouble(Candidate::weight))
                .filter(best -> best.weight() >= (best.tongue().isSpoken(expected) ? EXPECTED : CLEAR))
                .map(best -> new Reading<>(
                        best.tongue().locale,
                        Evidence.quoted(Objects.requireNonNull(words.get(best.tongue())).stream()
                                .distinct()
                                .toList())));
    }

    private static long count(Map<Tongue, List<String>> words, Tongue tongue) {
        return words.getOrDefault(tongue, List.of()).stream().distinct().count();
    }

    private record Candidate(Tongue tongue, double weight) {}

    /** The languages in Latin letters that people here may write. */
    private enum Tongue {
        EN("en", "eng"),
        FR("fr", "fra"),
        ES("es", "spa"),
        PT("pt", "por"),
        DE("de", "deu"),
        IT("it", "ita");

        private final Locale locale;

        /** The model's name for it. */
        private final String code;

        Tongue(String tag, String code) {
            this.locale = Locale.of(tag);
            this.code = code;
        }

        private boolean isSpoken(@Nullable Locale expected) {
            return expected != null && expected.getLanguage().equals(locale.getLanguage());
        }
    }
}
