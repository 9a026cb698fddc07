package org.integritydesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContradictionTest {
    private static final EntryContent YES = someContent("Can a brewery run ads?").toBuilder()
            .answer("Yes, if it asks first.")
            .build();
    private static final EntryContent NO =
            YES.toBuilder().answer("No: beer stays out.").build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "May be allowed if the advertiser qualifies; it is not open to all.~No: hangover remedies were kept out.~yes, no",
                "**No.** Never.~It can be: ask.~no, yes",
                "Cannot run at all.~Allowed for adults.~no, yes",
                "It is not allowed.~It is allowed.~no, yes"
            })
    void yesAndNo_areContrary(String mine, String other, String words) {
        String[] yesOrNo = words.split(", ", -1);

        assertThat(Contradiction.between(
                        YES.toBuilder().answer(mine).build(),
                        someEntry("alc-x", YES.toBuilder().answer(other).build())))
                .contains("This answer begins as a %s, that of alc-x as a %s.".formatted(yesOrNo[0], yesOrNo[1]));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Yes.~It may be allowed.",
                "Not settled: we hold no text.~Yes.",
                "Usually because of one of three things.~No.",
                "Send it back to review after every change of the picture, the text or the link; that is not optional.~Yes."
            })
    void whatIsNotClear_isNotContrary(String mine, String other) {
        assertThat(Contradiction.between(
                        YES.toBuilder().answer(mine).build(),
                        someEntry("alc-x", YES.toBuilder().answer(other).build())))
                .isEmpty();
    }

    static Stream<UnaryOperator<EntryContentBuilder>> apart() {
        return Stream.of(
                content -> content.markets(Set.of(Market.CA)),
                content -> content.language("fr-CA"),
                content -> content.effectiveFrom(LocalDate.of(2026, 8, 1)));
    }

    @ParameterizedTest
    @MethodSource
    void apart(UnaryOperator<EntryContentBuilder> change) {
        var until = YES.toBuilder().expiresOn(LocalDate.of(2026, 7, 31)).build();

        assertThat(Contradiction.between(
                        until, someEntry("alc-x", change.apply(NO.toBuilder()).build())))
                .isEmpty();
    }

    @Test
    void sidesOfABranch_areMeantToDiffer() {
        var beer = YES.toBuilder().branch(new Branch("Beer or wine?", "Beer")).build();
        var wine = NO.toBuilder().branch(new Branch("Beer or wine?", "Wine")).build();
        var other = NO.toBuilder().branch(new Branch("Sold online?", "Yes")).build();

        assertThat(Contradiction.between(beer, someEntry("alc-x", wine))).isEmpty();
        assertThat(Contradiction.between(beer, someEntry("alc-x", other))).isPresent();
    }

    @Test
    void whatTheEntriesLeadTo_isCompared() {
        var escalate = YES.toBuilder().kind(EntryKind.ESCALATE).build();
        var legal = escalate.toBuilder().route(EscalationRoute.R4).build();

        assertThat(Contradiction.between(YES, someEntry("alc-x", escalate)))
                .contains("This entry answers, alc-x always calls a person.");
        assertThat(Contradiction.between(escalate, someEntry("alc-x", legal)))
                .contains("This entry sends people to R1, alc-x sends them to R4.");
        assertThat(Contradiction.between(escalate, someEntry("alc-x", escalate)))
                .isEmpty();
    }
}
