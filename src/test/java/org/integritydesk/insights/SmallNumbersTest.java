package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.integritydesk.insights.InsightTable.Cell;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {
    private static final Cell HIDDEN = new Cell.Hidden();

    @Test
    void oneAndTwo_areHidden_noneAndThreeAreTold() {
        assertThat(SmallNumbers.count(0)).isEqualTo(new Cell.Value(0L));
        assertThat(SmallNumbers.count(1)).isEqualTo(HIDDEN);
        assertThat(SmallNumbers.count(2)).isEqualTo(HIDDEN);
        assertThat(SmallNumbers.count(3)).isEqualTo(new Cell.Value(3L));
    }

    @Test
    void sharesOfFewerThanFive_andOfOneOrTwo_areHidden() {
        assertThat(SmallNumbers.share(0, 0)).isEqualTo(new Cell.None());
        assertThat(SmallNumbers.share(4, 4)).isEqualTo(HIDDEN);
        assertThat(SmallNumbers.share(2, 20)).isEqualTo(HIDDEN);
        assertThat(SmallNumbers.share(0, 20)).isEqualTo(new Cell.Value(0.0));
        assertThat(SmallNumbers.share(5, 20)).isEqualTo(new Cell.Value(0.25));
    }

    @Test
    void sumsOverFewerThanThree_areHidden() {
        assertThat(SmallNumbers.number(9_000, 2)).isEqualTo(HIDDEN);
        assertThat(SmallNumbers.number(9_000, 3)).isEqualTo(new Cell.Value(9_000.0));
        assertThat(SmallNumbers.hours(1.5, 3)).isEqualTo(new Cell.Value(Duration.ofMinutes(90)));
        assertThat(SmallNumbers.hours(1.5, 1)).isEqualTo(HIDDEN);
    }

    @Test
    void asksForAHundredPeople_needThreeAsksOfThreePeople() {
        assertThat(SmallNumbers.perHundred(6, 3, 50)).isEqualTo(new Cell.Value(12.0));
        assertThat(SmallNumbers.perHundred(6, 2, 50)).isEqualTo(HIDDEN);
        assertThat(SmallNumbers.perHundred(0, 0, 50)).isEqualTo(new Cell.None());
    }
}
