package org.integritydesk.insights.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final LocalDate CHOSEN = LocalDate.of(2026, 6, 1);

    @Test
    void whatItWasChosenBy_isLeftOut() {
        assertThat(Baseline.of(CHOSEN, CHOSEN)).containsExactly(new Span(CHOSEN.minusDays(86), CHOSEN.minusDays(30)));
        assertThat(Baseline.of(CHOSEN, CHOSEN.plusDays(7)))
                .containsExactly(new Span(CHOSEN.minusDays(86), CHOSEN.minusDays(30)));
    }

    @Test
    void wholeWeeksBetweenTheChoiceAndTheStart_takeThePlaceOfOlderOnes() {
        assertThat(Baseline.of(CHOSEN, CHOSEN.plusDays(24)))
                .containsExactly(
                        new Span(CHOSEN.minusDays(30 + 5 * 7), CHOSEN.minusDays(30)),
                        new Span(CHOSEN.plusDays(3), CHOSEN.plusDays(24)));
        assertThat(Baseline.of(CHOSEN, CHOSEN.plusDays(100)))
                .containsExactly(new Span(CHOSEN.plusDays(44), CHOSEN.plusDays(100)));
    }

    @Test
    void days_areLookedAtUntilTheLastLook_andNeverToday() {
        assertThat(Baseline.after(CHOSEN, CHOSEN.plusDays(10)))
                .isEqualTo(new Span(CHOSEN.plusDays(1), CHOSEN.plusDays(10)));
        assertThat(Baseline.after(CHOSEN, CHOSEN.plusYears(1)))
                .isEqualTo(new Span(CHOSEN.plusDays(1), CHOSEN.plusDays(57)));
        assertThat(Baseline.after(CHOSEN, CHOSEN).days()).isZero();
    }
}
