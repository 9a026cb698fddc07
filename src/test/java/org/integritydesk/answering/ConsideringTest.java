package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.integritydesk.tickets.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which messages are told apart. */
class ConsideringTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Considering CONSIDERING = Considering.offline();

    @Test
    void aFewQuestions_areToldApart_andTheMessageIsReadAsAWhole() {
        Apart apart = CONSIDERING.apart(
                new Readable.Words(
                        "Launch is tomorrow for ad id 1789012345678901. Can beer run in Canada? How long does review take?",
                        true),
                MONDAY);

        assertThat(apart.questions())
                .containsExactly(
                        new Readable.Words("Launch is tomorrow for. Can beer run in Canada?", true),
                        new Readable.Words("How long does review take?", true));
        assertThat(apart.message().urgency().value()).isEqualTo(Priority.P1);
        assertThat(apart.message().cutOuts()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  Can beer run in Canada :beers: ?  ",
                "Combien de temps prend la revue? Est-ce que la bière est permise au Canada?",
                "How long does review take? Who approves gambling? Which music is allowed? Can beer run? How do we appeal?"
            })
    void oneQuestion_anotherLanguage_orMany_stayAsTheyWereWritten(String text) {
        var words = new Readable.Words(text, true);

        assertThat(CONSIDERING.apart(words, MONDAY).questions()).isEqualTo(List.of(words));
    }

    @Test
    void whatIsTooLongToBeSearched_staysWhole() {
        var words = new Readable.Words("Can beer run in Canada? How long does review take? " + "x ".repeat(600), false);

        assertThat(CONSIDERING.apart(words, MONDAY).questions()).isEqualTo(List.of(words));
    }
}
