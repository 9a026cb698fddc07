package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.integritydesk.knowledge.SomeEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    can a craft brewery run ads?                               | can a craft brewery run ads?
                    why was ad 1712345678901 rejected                          | why was ad rejected
                    adgroup #17123-45678 stuck since 2 days, 18+ set           | adgroup stuck since 2 days, 18+ set
                    see https://example.com/x?id=1 : is the LP fine?           | see: is the LP fine?
                    landing page www.hops.example or hop-valley.com ok?        | landing page or ok?
                    ask jane.doe+ads@hops.example about beer                   | ask about beer
                    call +1 (555) 123-4567 about the beer ad                   | call about the beer ad
                    <@U0REPSAM> says no, right?                                | says no, right?
                    25k USD a week from 2026 at risk                           | 25k USD a week from 2026 at risk
                    """)
    void whatPointsAtSomebody_isCut(String asked, String wording) {
        assertThat(Wording.of(asked)).contains(wording);
    }

    @Test
    void linksAsSlackWritesThem_areCut() {
        assertThat(Wording.of("<https://hops.example|hops.example> beer ads ok?"))
                .contains("beer ads ok?");
        assertThat(Wording.of("<https://hops.example/a?b=c|Hop Valley, the page> beer ads ok?"))
                .contains("beer ads ok?");
    }

    @Test
    void severalLines_becomeOne() {
        assertThat(Wording.of(" beer\n\tads \u0007 ok? ")).contains("beer ads ok?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "beer", "https://example.com/page", "1712345678901 1712345678902", "?! ..."})
    void tooLittle_isNoWording(String asked) {
        assertThat(Wording.of(asked)).isEmpty();
    }

    @Test
    void tooLong_isNoWording() {
        assertThat(Wording.of("beer ".repeat(60).strip())).isPresent();
        assertThat(Wording.of("beer ".repeat(61).strip())).isEmpty();
    }

    @Test
    void wordingThatTheEntryHas_isFound_whateverItsMarks() {
        var content = SomeEntries.someContent("Can a craft brewery run ads?", "Craft beer, OK?");

        for (String known : List.of("can a craft BREWERY run ads", "craft beer ok")) {
            assertThat(Wording.isIn(content, known)).as(known).isTrue();
        }
        assertThat(Wording.isIn(content, "micro brewery ok?")).isFalse();
    }
}
