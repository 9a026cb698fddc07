package org.integritydesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;
import static org.integritydesk.knowledge.SomeEntries.someRuling;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the modal and REST can send and files cannot; the other rules are in {@code EntryFileParserTest}. */
class EntryRulesTest {
    private static final String LONG = "x".repeat(301);

    @Test
    void goodContent_hasNoProblem() {
        assertThat(EntryRules.check(someContent("Can a brewery run ads?"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 0",
        "2025-06, 0",
        "2025-06-30, 0",
        "undated, 0",
        "2025-06-31, 1",
        "2025-13, 1",
        "25, 1",
        "June 2025, 1"
    })
    void sourceDate_isAsPreciseAsKnown(String date, int problems) {
        assertThat(EntryRules.check(withSource(new Source(URI.create("https://example.com/"), "A page", date))))
                .hasSize(problems);
    }

    @ParameterizedTest
    @CsvSource({"https://example.com/a, 0", "http://example.com, 0", "https:///a, 1", "ftp://example.com, 1", "/a, 1"})
    void sourceAddress_isOnTheWeb(String url, int problems) {
        assertThat(EntryRules.check(withSource(new Source(URI.create(url), "A page", "2025"))))
                .hasSize(problems);
    }

    @Test
    void everyField_isChecked() {
        var good = someContent("Can a brewery\nrun ads?");
        var bad = good.toBuilder()
                .variants(List.of(LONG))
                .conditions(Collections.nCopies(21, "condition"))
                .nextStep(" ")
                .escalateIf(List.of(LONG))
                .sources(List.of(new Source(URI.create("mailto:someone@example.com"), "", "June 2025")))
                .owner(LONG)
                .language("")
                .ruling(new Ruling("", " ", LocalDate.of(2026, 1, 1), LONG))
                .branch(new Branch("x".repeat(201), "x".repeat(61)))
                .conflictsWith(List.of(new EntryId("Not an id"), new EntryId("a"), new EntryId("a")))
                .build();

        assertThat(EntryRules.check(bad))
                .extracting(FieldProblem::field)
                .containsExactly(
                        "question",
                        "variants",
                        "conditions",
                        "next_step",
                        "escalate_if",
                        "sources",
                        "sources",
                        "sources",
                        "ruling",
                        "ruling",
                        "ruling",
                        "ruling",
                        "branch",
                        "branch",
                        "conflicts_with",
                        "conflicts_with",
                        "owner",
                        "language");
    }

    @Test
    void ruling_saysHowItWasDecided_andUntilWhenItHolds() {
        var ruling = someRuling("Can kombucha run ads?");

        assertThat(EntryRules.check(ruling)).isEmpty();
        assertThat(EntryRules.check(ruling.toBuilder().ruling(null).build()))
                .extracting(FieldProblem::field)
                .containsExactly("ruling");
        assertThat(EntryRules.check(ruling.toBuilder().expiresOn(null).build()))
                .extracting(FieldProblem::field)
                .containsExactly("expires_on");
        assertThat(EntryRules.check(
                        ruling.toBuilder().expiresOn(LocalDate.of(2026, 1, 8)).build()))
                .extracting(FieldProblem::field)
                .containsExactly("expires_on");
        assertThat(EntryRules.check(ruling.toBuilder().kind(EntryKind.FAQ).build()))
                .extracting(FieldProblem::field)
                .containsExactly("ruling");
    }

    @Test
    void inForce_fromItsFirstDayToItsLast() {
        var first = LocalDate.of(2026, 3, 1);
        var last = LocalDate.of(2026, 3, 31);
        var march = someContent("Can a brewery run ads?").toBuilder()
                .effectiveFrom(first)
                .expiresOn(last)
                .build();

        assertThat(EntryRules.check(march)).isEmpty();
        assertThat(march.isInForce(first.minusDays(1))).isFalse();
        assertThat(march.isInForce(first)).isTrue();
        assertThat(march.isInForce(last)).isTrue();
        assertThat(march.isInForce(last.plusDays(1))).isFalse();
        assertThat(someContent("Can a brewery run ads?").isInForce(first)).isTrue();
        assertThat(EntryRules.check(
                        march.toBuilder().effectiveFrom(last.plusDays(1)).build()))
                .extracting(FieldProblem::field)
                .containsExactly("expires_on");
    }

    @Test
    void citation_namesTheVersion_andOfARulingWhoDecided() {
        assertThat(someEntry("alc-beer", someContent("Can a brewery run ads?")).citation())
                .isEqualTo("alc-beer v1");
        assertThat(someEntry("alc-kombucha", someRuling("Can kombucha run ads?"))
                        .citation())
                .isEqualTo("alc-kombucha v1, ruled by Policy lead NA on 2026-01-09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a--b", "-a", "a-", "A", "a_b", "a b", "é"})
    void id_mustBeKebabCase(String id) {
        assertThat(EntryRules.checkId(id)).hasSize(1);
    }

    @Test
    void id_mustNotBeTooLong() {
        assertThat(EntryRules.checkId("a".repeat(81))).hasSize(1);
        assertThat(EntryRules.checkId("a".repeat(80))).isEmpty();
    }

    private static EntryContent withSource(Source source) {
        return someContent("Can a brewery run ads?").toBuilder()
                .sources(List.of(source))
                .build();
    }
}
