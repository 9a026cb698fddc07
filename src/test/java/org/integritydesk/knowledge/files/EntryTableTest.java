package org.integritydesk.knowledge.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;
import static org.integritydesk.knowledge.SomeEntries.someRuling;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.integritydesk.knowledge.Branch;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.ParsedEntry;
import org.integritydesk.knowledge.ParsedFile;
import org.integritydesk.knowledge.Problem;
import org.integritydesk.knowledge.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EntryTableTest {
    private static final String HEADER =
            "id,kind,question,answer,area,issue_type,markets,sources,mark,verified_on,review_by,owner,status\n";
    private static final String GOOD =
            "alc-x,faq,Can a brewery run?,Yes.,ALC,ELIGIBLE,US,https://example.com | A page | 2025"
                    + ",A,2026-01-10,2026-07-10,lead,published\n";

    static Stream<EntryTable> tables() {
        return Stream.of(EntryTable.CSV, EntryTable.TSV);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatIsWritten_isReadBack(EntryTable table) {
        var full = someRuling("Commas, \"quotes\", a \\ and a \\n?").toBuilder()
                .variants(List.of("=HYPERLINK(\"https://example.com\")", "'=1+1", "Publicité à Montréal, 禁止, 🍺"))
                .answer("=SUM(A1)\n\n- a list\n- with\ttabs | and bars\n\n\"The end\"")
                .sources(List.of(
                        new Source(URI.create("https://example.com/a?b=1,2"), "A | B | C", "2025-06"),
                        new Source(URI.create("https://example.com/b"), "Plain", "undated")))
                .effectiveFrom(LocalDate.of(2026, 1, 10))
                .branch(new Branch("Is it beer, or not?", "-not"))
                .conflictsWith(List.of(new EntryId("alc-y"), new EntryId("alc-z")))
                .build();
        var entries = List.of(someEntry("alc-full", full), someEntry("alc-plain", someContent("Plain?")));

        assertThat(table.parse("x", table.write(entries)))
                .extracting(ParsedFile::entry)
                .containsExactlyElementsOf(entries.stream()
                        .<ParsedEntry>map(entry -> new ParsedEntry.Valid(entry.id(), entry.content(), entry.status()))
                        .toList());
    }

    @Test
    void tsv_hasOneLineForEachEntry() {
        var bytes = EntryTable.TSV.write(List.of(someEntry("alc-x", someContent("Can a\tbrewery \\ run?"))));

        assertThat(new String(bytes, UTF_8))
                .hasLineCount(2)
                .contains("\tCan a\\tbrewery \\\\ run?\t", "qualifies.\\n\\n- Ask **first**");
    }

    @Test
    void formulas_areTextInSpreadsheets() {
        var entry = someEntry("alc-x", someContent("=cmd|'/c calc'!A1"));

        assertThat(new String(EntryTable.CSV.write(List.of(entry)), UTF_8)).contains(",'=cmd|");
    }

    @Test
    void columns_mayComeInAnyOrderAndCase_andOptionalOnesMayBeMissing() {
        assertThat(EntryTable.CSV.parse("x.csv", (HEADER.replace("id,kind", "ID, Kind") + GOOD).getBytes(UTF_8)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.line()).isEqualTo(2);
                    assertThat(row.entry()).isInstanceOf(ParsedEntry.Valid.class);
                });
    }

    @Test
    void problems_nameTheLineOfTheirRow_alsoAfterRowsOfSeveralLines() {
        var table = HEADER + GOOD.replace("Yes.", "\"Yes.\n\nAsk.\"") + "\n"
                + GOOD.replace("alc-x", "alc-y").replace("US", "EU") + GOOD.replace("alc-x", "");

        assertThat(problems(table))
                .extracting(Problem::render)
                .satisfiesExactly(
                        market -> assertThat(market).startsWith("x.csv:6: markets: 'EU' is not a market"),
                        id -> assertThat(id).isEqualTo("x.csv:7: id: is missing"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "''~x.csv:1: file: is empty",
                "id,colour~x.csv:1: colour: is not a column; known are also, answer",
                "id,id~x.csv:1: id: names a second column",
                "id;kind~x.csv:1: id;kind: is not a column",
                "'id,kind\n\"alc-x,faq'~file: cannot be read to its end",
                "'id,kind\nalc-x,faq,more'~x.csv:2: file: has 3 cells in a row of 2 columns"
            })
    void damagedTable_isAProblem(String table, String sentence) {
        assertThat(problems(table.replace("\\n", "\n")).getFirst().render()).contains(sentence);
    }

    @Test
    void partOfAGroup_isAProblemOfTheGroup() {
        var table = HEADER.replace("status", "status,branch.value") + GOOD.replace("published", "published,Suspended");

        assertThat(problems(table)).extracting(Problem::render).containsExactly("x.csv:2: branch: lacks question");
    }

    @Test
    void randomDamage_neverThrows() {
        var random = new Random(7);
        for (int round = 0; round < 1000; round++) {
            var bytes = (HEADER + GOOD + GOOD).getBytes(UTF_8);
            for (int i = 0; i <= round % 4; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(EntryTable.CSV.parse("x.csv", bytes)).isNotNull();
            assertThat(EntryTable.TSV.parse("x.tsv", bytes)).isNotNull();
        }
    }

    private static List<Problem> problems(String table) {
        return EntryTable.CSV.parse("x.csv", table.getBytes(UTF_8)).stream()
                .map(ParsedFile::entry)
                .filter(ParsedEntry.Invalid.class::isInstance)
                .flatMap(entry -> ((ParsedEntry.Invalid) entry).problems().stream())
                .toList();
    }
}
