package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.junit.jupiter.api.Test;

class CasesTest {
    @Test
    void rowsBehindAFigure_nameNobody() {
        InsightTable table = Cases.table(
                List.of(
                        asked("U1", "is the beer of glimmer barn allowed, ask <@U0SAM> or jo@example.com"),
                        asked("U2", "beer of glimmer barn rejected, see https://glimmer.example/ad/1"),
                        asked("U3", "GLIMMER BARN beer again, account 123456789"),
                        asked("U4", "may Zorblax show beer")),
                KnownWords.of(List.of("is beer allowed"), List.of("Glimmer Barn")));

        assertThat(table.rows())
                .extracting(row -> row.cells().get(1))
                .containsExactly(
                        new InsightTable.Cell.Value("is the beer of … allowed, … or"),
                        new InsightTable.Cell.Value("beer of …, see"),
                        new InsightTable.Cell.Value("… beer again, …"),
                        new InsightTable.Cell.Value("may … beer"));
        assertThat(table.toString())
                .doesNotContainIgnoringCase("glimmer")
                .doesNotContain("U1", "U0SAM", "Zorblax", "jo@");
    }

    private static CaseRow asked(String asker, String words) {
        return new CaseRow(LocalDate.of(2026, 3, 2), asker, words, Market.US, PolicyArea.ALC, "ANSWER", null);
    }
}
