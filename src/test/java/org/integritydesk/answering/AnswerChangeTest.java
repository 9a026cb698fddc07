package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;

class AnswerChangeTest {
    private static final EntryContent BREWERY = someContent("Can a craft brewery run ads?");

    @Test
    void wordingVariantsDatesAndSpaces_areNotSubstance() {
        EntryContent edited = content(
                BREWERY.kind(),
                "Is a craft brewery OK?",
                BREWERY.answer().replace(" ", "\n "),
                BREWERY.markets(),
                List.of("  Audience 25   or older "));

        assertThat(AnswerChange.between(
                        BREWERY,
                        edited.toBuilder().variants(List.of("craft beer?")).build()))
                .isEmpty();
    }

    @Test
    void whatAnAskerWouldActOn_isSubstance() {
        assertThat(AnswerChange.between(
                        BREWERY,
                        content(
                                EntryKind.ESCALATE,
                                BREWERY.question(),
                                "Two pages disagree.",
                                Set.of(Market.CA),
                                List.of())))
                .containsExactlyInAnyOrder(AnswerChange.values());
        assertThat(AnswerChange.between(
                        BREWERY,
                        content(
                                BREWERY.kind(),
                                BREWERY.question(),
                                BREWERY.answer(),
                                BREWERY.markets(),
                                List.of("Audience 21 or older"))))
                .containsExactly(AnswerChange.CONDITIONS);
    }

    private static EntryContent content(
            EntryKind kind, String question, String answer, Set<Market> markets, List<String> conditions) {
        return BREWERY.toBuilder()
                .kind(kind)
                .question(question)
                .answer(answer)
                .markets(markets)
                .conditions(conditions)
                .verifiedOn(LocalDate.of(2026, 2, 2))
                .reviewBy(LocalDate.of(2027, 2, 2))
                .build();
    }
}
