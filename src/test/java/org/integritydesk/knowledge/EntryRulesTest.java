package org.integritydesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;

import java.net.URI;
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
        var bad = new EntryContent(
                good.kind(),
                good.question(),
                List.of(LONG),
                good.answer(),
                good.area(),
                good.also(),
                good.issueType(),
                good.markets(),
                Collections.nCopies(21, "condition"),
                " ",
                List.of(LONG),
                good.route(),
                List.of(new Source(URI.create("mailto:someone@example.com"), "", "June 2025")),
                good.mark(),
                good.verifiedOn(),
                good.reviewBy(),
                LONG,
                "");

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
                        "owner",
                        "language");
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
        var good = someContent("Can a brewery run ads?");
        return new EntryContent(
                good.kind(),
                good.question(),
                good.variants(),
                good.answer(),
                good.area(),
                good.also(),
                good.issueType(),
                good.markets(),
                good.conditions(),
                good.nextStep(),
                good.escalateIf(),
                good.route(),
                List.of(source),
                good.mark(),
                good.verifiedOn(),
                good.reviewBy(),
                good.owner(),
                good.language());
    }
}
