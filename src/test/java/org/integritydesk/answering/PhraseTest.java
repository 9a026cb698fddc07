package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
    private static final Path FOLDER = Path.of("src/main/resources/understanding");

    @ParameterizedTest
    @ValueSource(strings = {"phrases.properties", "phrases_fr.properties", "phrases_es.properties"})
    void everyLanguage_hasEveryPhrase_andNoOther(String file) throws IOException {
        assertThat(read(file).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Phrase.values()).map(Phrase::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void placeholders_agreeInAllLanguages(Phrase phrase) throws IOException {
        List<String> english = placeholders(read("phrases.properties").getProperty(phrase.name()));

        assertThat(placeholders(read("phrases_fr.properties").getProperty(phrase.name())))
                .containsExactlyInAnyOrderElementsOf(english);
        assertThat(placeholders(read("phrases_es.properties").getProperty(phrase.name())))
                .containsExactlyInAnyOrderElementsOf(english);
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguage_saysItInItsOwnWords_andComplete(Phrase phrase) {
        String english = phrase.in(Locale.ENGLISH, "INT-1001", "French");

        assertThat(List.of(
                        phrase.in(Locale.FRENCH, "INT-1001", "French"),
                        phrase.in(Locale.of("es"), "INT-1001", "French")))
                .doesNotContain(english)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}", "'"));
        assertThat(english).doesNotContain("{", "}", "'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-CA    | Votre question semble être en français (Canada)",
                "es       | Su pregunta parece estar en español",
                "de       | Your question seems to be in German",
                "und-Cyrl | Your question seems to be in Cyrillic"
            })
    void ticketForALanguage_namesIt_andTheTicket(String language, String beginning) {
        assertThat(Phrase.languageTicket(Locale.forLanguageTag(language), "INT-1001"))
                .startsWith(beginning)
                .contains("INT-1001", "AdEx");
    }

    @Test
    void languageOfTheMachine_isNotUsed() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.FRANCE);
        try {
            assertThat(Phrase.SOLVED.in(Locale.GERMAN)).isEqualTo("Yes, solved");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> placeholders(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Properties read(String file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }
}
