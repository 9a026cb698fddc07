package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.integritydesk.insights.InsightTable.Cell;
import org.junit.jupiter.api.Test;

class VolumeViewTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    /** The page tells how many questions there were in all, right above. */
    @Test
    void aDayThatIsHidden_doesNotFollowFromTheWhole() {
        InsightTable table = VolumeView.table(List.of(day(0, 20), day(1, 9), day(2, 0), day(3, 1), day(4, 30)));

        assertThat(table.rows())
                .extracting(row -> row.cells().getLast())
                .containsExactly(
                        new Cell.Value(20L),
                        new Cell.Withheld(),
                        new Cell.Value(0L),
                        new Cell.Hidden(),
                        new Cell.Value(30L));
        assertThat(table.rows())
                .extracting(InsightTable.Row::key)
                .as("its rows could be counted")
                .containsExactly("2026-11-16", null, null, null, "2026-11-20");
    }

    private static VolumeRow day(int later, int asked) {
        return new VolumeRow(MONDAY.plusDays(later), asked, 0, 0);
    }
}
