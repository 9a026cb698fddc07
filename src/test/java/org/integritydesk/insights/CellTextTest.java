package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {
    @Test
    void values_readAsPeopleWriteThem() {
        assertThat(CellText.of(Kind.COUNT, new Cell.Value(1234L))).isEqualTo("1,234");
        assertThat(CellText.of(Kind.SHARE, new Cell.Value(0.256))).isEqualTo("26%");
        assertThat(CellText.of(Kind.NUMBER, new Cell.Value(4.25))).isEqualTo("4.3");
        assertThat(CellText.of(Kind.NUMBER, new Cell.Value(0.476))).isEqualTo("0.48");
        assertThat(CellText.of(Kind.COUNT, new Cell.Withheld())).isEqualTo("hidden");
        assertThat(CellText.of(Kind.DATE, new Cell.Value(LocalDate.of(2026, 11, 3))))
                .isEqualTo("3 Nov 2026");
        assertThat(CellText.of(Kind.COUNT, new Cell.Hidden())).isEqualTo("under 3");
        assertThat(CellText.of(Kind.COUNT, new Cell.None())).isEqualTo("–");
    }

    @ParameterizedTest
    @CsvSource({"PT0.45S,450 ms", "PT59S,59 s", "PT3M,3 min", "PT3H20M,3 h 20 min", "PT47H,47 h", "P3DT5H,3 d 5 h"})
    void durations_haveTwoUnitsAtMost(Duration time, String words) {
        assertThat(CellText.of(Kind.DURATION, new Cell.Value(time))).isEqualTo(words);
    }
}
