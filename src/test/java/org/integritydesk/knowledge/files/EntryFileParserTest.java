package org.integritydesk.knowledge.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.ParsedEntry;
import org.integritydesk.knowledge.Problem;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EntryFileParserTest {
    private static final String FILE = "alc-x.md";

    /** Fields on lines 2 to 21, the answer on line 24. */
    private static final String GOOD = """
            ---
            id: alc-x
            kind: faq
            question: Can a brewery run ads in the US?
            variants:
              - beer brand, is that ok
              - "wine: yes or no"
            area: ALC
            also: [YTH]
            issue_type: ELIGIBLE
            markets: [US]
            escalate_if: [Sold by delivery]
            sources:
              - url: https://example.com/alcohol
                title: Alcohol page
                date: 2025-06
            mark: A
            verified_on: 2026-01-10
            review_by: 2026-07-10
            owner: policy lead
            status: published
            ---

            May be allowed if the advertiser **qualifies**.
            """;

    @Test
    void goodFile_isValid() {
        var valid = (ParsedEntry.Valid) EntryFileParser.parse("some/folder/" + FILE, GOOD.getBytes(UTF_8));

        assertThat(valid.id()).isEqualTo(new EntryId("alc-x"));
        assertThat(valid.status()).isEqualTo(EntryStatus.PUBLISHED);
        var content = valid.content();
        assertThat(content.kind()).isEqualTo(EntryKind.FAQ);
        assertThat(content.variants()).containsExactly("beer brand, is that ok", "wine: yes or no");
        assertThat(content.also()).containsExactly(PolicyArea.YTH);
        assertThat(content.markets()).isEqualTo(Set.of(Market.US));
        assertThat(content.nextStep()).isNull();
        assertThat(content.escalateIf()).containsExactly("Sold by delivery");
        assertThat(content.sources().getFirst().url()).isEqualTo(URI.create("https://example.com/alcohol"));
        assertThat(content.verifiedOn()).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(content.language()).isEqualTo("en");
        assertThat(content.answer()).isEqualTo("May be allowed if the advertiser **qualifies**.");
    }

    @Test
    void windowsLineEndsAndByteOrderMark_doNotMatter() {
        var windows = "\uFEFF" + GOOD.replace("\n", "\r\n");

        assertThat(EntryFileParser.parse(FILE, windows.getBytes(UTF_8)))
                .isEqualTo(EntryFileParser.parse(FILE, GOOD.getBytes(UTF_8)));
    }

    static Stream<Arguments> oneProblem() {
        return Stream.of(
                change("area: ALC", "area: ALCO", 8, "area", "'ALCO' is not a policy area; one of ALC, GAM"),
                change(
                        "kind: faq",
                        "kind: fact",
                        3,
                        "kind",
                        "'fact' is not a kind; one of faq, ruling, referral, escalate"),
                change("kind: faq", "kind: [faq]", 3, "kind", "must be plain text"),
                change("kind: faq\n", "", 1, "kind", "is missing"),
                change("id: alc-x", "id: ALC_x", 2, "id", "is not kebab-case"),
                change("id: alc-x", "id: alc-y", 2, "id", "must be in a file named alc-y.md, not alc-x.md"),
                change("id: alc-x", "id:", 2, "id", "is missing"),
                change("question: Can", "question: " + "long ".repeat(61), 4, "question", "at most 300"),
                change("  - beer brand, is that ok", "  - x\n".repeat(26).stripTrailing(), 5, "variants", "at most 25"),
                change("  - beer brand, is that ok", "  - ''", 5, "variants", "wording 1 is empty"),
                change("  - beer brand, is that ok", "  - {a: b}", 6, "variants", "must be plain text"),
                change("also: [YTH]", "also: [YTH, YTH]", 9, "also", "twice"),
                change("also: [YTH]", "also: [ALC]", 9, "also", "repeats the primary area"),
                change("also: [YTH]", "also: [YTH, FIN, GAM]", 9, "also", "at most 2"),
                change("markets: [US]", "markets: [US, NA]", 11, "markets", "NA already covers"),
                change("markets: [US]", "markets: [GLOBAL, CA]", 11, "markets", "GLOBAL already covers"),
                change("markets: [US]", "markets: []", 11, "markets", "is empty"),
                change("markets: [US]", "markets: UNSPEC", 11, "markets", "UNSPEC is for questions"),
                change("markets: [US]", "markets: [US, EU]", 11, "markets", "'EU' is not a market"),
                change("https://example.com/alcohol", "ftp://example.com", 13, "sources", "not an http or https"),
                change("https://example.com/alcohol", "javascript:alert(1)", 13, "sources", "not an http or https"),
                change("https://example.com/alcohol", "not an address", 14, "sources", "is not a web address"),
                change("    date: 2025-06\n", "", 14, "sources", "lacks date"),
                change("date: 2025-06", "date: 2025-13", 13, "sources", "is not a date"),
                change("title: Alcohol page", "titel: x\n    title: y", 15, "sources.titel", "is not a field"),
                change("mark: A", "mark: U", 17, "mark", "must not be a faq"),
                change("verified_on: 2026-01-10", "verified_on: 2026-02-30", 18, "verified_on", "is not a date"),
                change("verified_on: 2026-01-10", "verified_on: 10/01/2026", 18, "verified_on", "is not a date"),
                change("review_by: 2026-07-10", "review_by: 2025-07-10", 19, "review_by", "is before verified_on"),
                change("owner: policy lead", "owner: ''", 20, "owner", "is empty"),
                change("owner: policy lead", "owner: x\nlanguage: English", 21, "language", "is not a language tag"),
                change("owner: policy lead", "owner: x\nowner: y", 21, "owner", "appears a second time"),
                change(
                        "owner: policy lead",
                        "owner: x\ncolour: red",
                        21,
                        "colour",
                        "is not a field; known are also, area"),
                change(
                        "status: published",
                        "status: live",
                        21,
                        "status",
                        "one of draft, in_review, published, retired"),
                change("May be allowed if the advertiser **qualifies**.", " ", 22, "answer", "is empty"),
                change("May be", "May be " + "x".repeat(3000), 24, "answer", "at most 3000"),
                change("May be", "May\u0007be", 24, "file", "control character U+0007"),
                change("owner: policy lead", "owner: \"bad\\u0007\"", 20, "owner", "control character"),
                change("owner: policy lead", "owner: 'open", 22, "front matter", "is not YAML here"),
                change("owner: policy lead", "owner: *nowhere", 20, "front matter", "is not YAML here"),
                change("kind: faq", "kind: ruling\nexpires_on: 2027-01-01", 1, "ruling", "is missing"),
                change("owner: policy lead", "owner: x\nexpires_on: soon", 21, "expires_on", "is not a date"),
                change(
                        "owner: policy lead",
                        "owner: x\nruling: x",
                        21,
                        "ruling",
                        "needs decided_by, decided_on, reason"),
                change("owner: policy lead", "owner: x\nbranch: {value: y}", 21, "branch", "lacks question"),
                change("owner: policy lead", "owner: x\nbranch: {question: x, value: [y]}", 21, "branch", "plain text"),
                change("owner: policy lead", "owner: x\nbranch: {question: x, value: ''}", 21, "branch", "is empty"),
                change("owner: policy lead", "owner: x\nconflicts_with: [A b]", 21, "conflicts_with", "is not the id"),
                change("kind: faq", "kind: referral", 1, "route", "is missing"),
                change("kind: faq", "kind: escalate", 1, "route", "is missing"));
    }

    private static Arguments change(String from, String to, int line, String field, String sentence) {
        assertThat(GOOD).contains(from);
        return arguments(GOOD.replace(from, to), line, field, sentence);
    }

    @ParameterizedTest(name = "{2}: {3}")
    @MethodSource
    void oneProblem(String text, int line, String field, String sentence) {
        assertThat(problems(text.getBytes(UTF_8))).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(FILE);
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.sentence()).contains(sentence);
            assertThat(problem.line()).isEqualTo(line);
        });
    }

    static Stream<Arguments> wholeFile() {
        return Stream.of(
                arguments("".getBytes(UTF_8), "front matter", "is missing"),
                arguments("Just text".getBytes(UTF_8), "front matter", "is missing"),
                arguments("---\nid: x\n".getBytes(UTF_8), "front matter", "is missing"),
                arguments("---\n- a\n---\n".getBytes(UTF_8), "front matter", "field: value"),
                arguments("---\n---\n".getBytes(UTF_8), "front matter", "field: value"),
                arguments(GOOD.replace("brewery", "brasserie québécoise").getBytes(ISO_8859_1), "file", "not UTF-8"),
                arguments("x".repeat(64 * 1024 + 1).getBytes(UTF_8), "file", "larger than 64 KiB"));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource
    void wholeFile(byte[] bytes, String field, String sentence) {
        assertThat(problems(bytes)).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.sentence()).contains(sentence);
        });
    }

    @Test
    void noSource_isRefusedForFaq() {
        var text = GOOD.replaceAll("(?s)sources:.*mark:", "mark:");

        assertThat(problems(text.getBytes(UTF_8))).extracting(Problem::field).containsExactly("sources");
    }

    @Test
    void manyProblems_areAllFound_inOrderOfLines() {
        var text = GOOD.replace("kind: faq", "kind: fact")
                .replace("area: ALC", "area: X")
                .replace("markets: [US]", "markets: [US, NA]")
                .replace("verified_on: 2026-01-10", "verified_on: soon")
                .replace("status: published", "status: live");

        assertThat(problems(text.getBytes(UTF_8)))
                .extracting(Problem::field)
                .containsExactly("kind", "area", "markets", "verified_on", "status");
    }

    @Test
    void problem_rendersAsOneLine() {
        assertThat(problems(GOOD.replace("status: published", "status: live").getBytes(UTF_8))
                        .getFirst()
                        .render())
                .isEqualTo("alc-x.md:21: status: 'live' is not a status; one of draft, in_review, published, retired");
    }

    @Test
    void randomDamage_neverThrows() {
        var random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            var bytes = GOOD.getBytes(UTF_8);
            for (int i = 0; i <= round % 4; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(EntryFileParser.parse(FILE, bytes)).isNotNull();
        }
    }

    private static List<Problem> problems(byte[] bytes) {
        return ((ParsedEntry.Invalid) EntryFileParser.parse(FILE, bytes)).problems();
    }
}
