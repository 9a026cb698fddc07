package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.integritydesk.insights.InsightTable.Cell;
import org.junit.jupiter.api.Test;

class CellsTest {
    private static final Cell HIDDEN = new Cell.Hidden();

    @Test
    void oneAndTwo_areHidden_noneAndThreeAreTold() {
        assertThat(Cells.count(0)).isEqualTo(new Cell.Value(0L));
        assertThat(Cells.count(1)).isEqualTo(HIDDEN);
        assertThat(Cells.count(2)).isEqualTo(HIDDEN);
        assertThat(Cells.count(3)).isEqualTo(new Cell.Value(3L));
    }

    @Test
    void sharesOfFewerThanFive_andOfOneOrTwo_areHidden() {
        assertThat(Cells.share(0, 0)).isEqualTo(new Cell.None());
        assertThat(Cells.share(4, 4)).isEqualTo(HIDDEN);
        assertThat(Cells.share(2, 20)).isEqualTo(HIDDEN);
        assertThat(Cells.share(0, 20)).isEqualTo(new Cell.Value(0.0));
        assertThat(Cells.share(5, 20)).isEqualTo(new Cell.Value(0.25));
    }

    @Test
    void sumsOverFewerThanThree_areHidden() {
        assertThat(Cells.number(9_000, 2)).isEqualTo(HIDDEN);
        assertThat(Cells.number(9_000, 3)).isEqualTo(new Cell.Value(9_000.0));
        assertThat(Cells.duration(3, 5400.0)).isEqualTo(new Cell.Value(Duration.ofMinutes(90)));
        assertThat(Cells.duration(1, 5400.0)).isEqualTo(HIDDEN);
        assertThat(Cells.mean(4, 5.0)).isEqualTo(new Cell.None());
        assertThat(Cells.mean(5, 4.5)).isEqualTo(new Cell.Value(4.5));
    }

    @Test
    void asksForAHundredPeople_needThreeAsksOfThreePeople() {
        assertThat(Cells.perHundred(6, 3, 50)).isEqualTo(new Cell.Value(12.0));
        assertThat(Cells.perHundred(6, 2, 50)).isEqualTo(HIDDEN);
        assertThat(Cells.perHundred(0, 0, 50)).isEqualTo(new Cell.None());
    }
}
