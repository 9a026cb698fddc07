package org.integritydesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someRuling;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SubstanceTest {
    private static final EntryContent SOME = someContent("Can a brewery run ads?");

    static Stream<UnaryOperator<EntryContentBuilder>> form() {
        return Stream.of(
                content -> content.question("Another wording?").variants(List.of("more")),
                content -> content.sources(List.of()).mark(Mark.B),
                content -> content.verifiedOn(LocalDate.EPOCH)
                        .reviewBy(LocalDate.EPOCH)
                        .owner("somebody else"),
                content -> content.conflictsWith(List.of(new EntryId("alc-y"))));
    }

    @ParameterizedTest
    @MethodSource
    void form(UnaryOperator<EntryContentBuilder> change) {
        assertThat(Substance.changed(SOME, change.apply(SOME.toBuilder()).build()))
                .isFalse();
    }

    static Stream<Arguments> substance() {
        return Stream.of(
                change(AnswerChange.ANSWER, content -> content.answer("No.")),
                change(AnswerChange.HANDLING, content -> content.kind(EntryKind.ESCALATE)),
                change(AnswerChange.MARKETS, content -> content.markets(Set.of(Market.CA))),
                change(AnswerChange.CONDITIONS, content -> content.conditions(List.of())),
                change(AnswerChange.NEXT_STEP, content -> content.nextStep(null)),
                change(AnswerChange.DATES, content -> content.effectiveFrom(LocalDate.EPOCH)),
                change(AnswerChange.DATES, content -> content.expiresOn(LocalDate.EPOCH)),
                change(
                        AnswerChange.RULING,
                        content -> content.ruling(someRuling("x").ruling())));
    }

    private static Arguments change(AnswerChange change, UnaryOperator<EntryContentBuilder> made) {
        return Arguments.of(change, made);
    }

    @ParameterizedTest
    @MethodSource
    void substance(AnswerChange change, UnaryOperator<EntryContentBuilder> made) {
        EntryContent after = made.apply(SOME.toBuilder()).build();

        assertThat(Substance.changed(SOME, after)).isTrue();
        assertThat(Substance.changes(SOME, after)).containsExactly(change);
    }

    @ParameterizedTest
    @CsvSource({
        "'Yes, but ask first.', ' yes – but **ask first**', false",
        "'Audience 25+', 'Audience 25', true",
        "'10 %', '10 $', true",
        "'1.5', '15', true",
        "'Within 30 days', 'Within 3 days', true",
        "'May be allowed', 'May not be allowed', true"
    })
    void answer_isComparedByItsWords(String before, String after, boolean changed) {
        assertThat(Substance.changed(answer(before), answer(after))).isEqualTo(changed);
    }

    @Test
    void retiringAndChanging_areNews_addingAWordingIsNot() {
        var before = SomeEntries.someEntry("alc-x", SOME);
        var reworded = SomeEntries.someEntry(
                "alc-x", SOME.toBuilder().variants(List.of("more")).build());

        assertThat(new PublishedChange(before.id(), before, null).isInSubstance())
                .isTrue();
        assertThat(new PublishedChange(before.id(), null, before).isInSubstance())
                .isFalse();
        assertThat(new PublishedChange(before.id(), before, reworded).isInSubstance())
                .isFalse();
    }

    private static EntryContent answer(String answer) {
        return SOME.toBuilder().answer(answer).build();
    }
}
