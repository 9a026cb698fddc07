package org.integritydesk.insights.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.junit.jupiter.api.Test;

class ProofPolicyTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Test
    void fewerThanFourWeeks_areTooEarly_andItSaysHowManyDaysAreMissing() {
        Proof proof = ProofPolicy.judge(days(56, 4, 20), days(20, 2, 20));

        assertThat(proof).isEqualTo(new Proof.TooEarly("8 more days are needed"));
        assertThat(proof.sentence()).isEqualTo("Too early: 8 more days are needed");
    }

    @Test
    void nobodyAskedBefore_thereIsNothingToCompareWith() {
        assertThat(ProofPolicy.judge(days(56, 0, 20), days(56, 1, 20))).isInstanceOf(Proof.TooEarly.class);
        assertThat(ProofPolicy.judge(List.of(), days(56, 1, 20))).isInstanceOf(Proof.TooEarly.class);
    }

    @Test
    void nobodyAskedAnything_thereIsNothingToCompareWith() {
        assertThat(ProofPolicy.judge(days(56, 4, 20), days(56, 0, 0))).isInstanceOf(Proof.TooEarly.class);
    }

    @Test
    void half_isEffective() {
        Proof proof = ProofPolicy.judge(days(56, 4, 20), days(56, 2, 18));

        assertThat(proof).isInstanceOfSatisfying(Proof.Effective.class, effective -> {
            assertThat(effective.measured().weeks()).isEqualTo(8);
            assertThat(effective.measured().ratio().ratio()).isEqualTo(0.5);
            assertThat(effective.measured().ratio().high()).isLessThan(1);
        });
        assertThat(proof.sentence())
                .startsWith(
                        "Effective: 224 asks before and 112 asks in the 8 weeks after; per other questions 50 % fewer"
                                + " (96 % interval: ");
    }

    @Test
    void twice_isWorse() {
        assertThat(ProofPolicy.judge(days(56, 2, 18), days(56, 4, 20))).isInstanceOf(Proof.Worse.class);
    }

    @Test
    void theSame_isNoEffect() {
        assertThat(ProofPolicy.judge(days(56, 2, 20), days(56, 2, 20))).isInstanceOf(Proof.NoEffect.class);
    }

    /** The first look wants a clearer change than the last one, and nothing changes between the two. */
    @Test
    void itLooksAfterFourWeeks_andAfterEight() {
        List<DayCount> before = days(56, 1, 20);
        // Two asks every third day before, one after: clear enough for one look, not for the other.
        List<DayCount> after = IntStream.range(0, 56)
                .mapToObj(day -> new DayCount(START.plusDays(day), day % 7 < 4 ? 1 : 0, 20))
                .toList();

        assertThat(ProofPolicy.judge(before, after.subList(0, 28))).isInstanceOf(Proof.NoEffect.class);
        assertThat(ProofPolicy.judge(before, after.subList(0, 55)))
                .isEqualTo(ProofPolicy.judge(before, after.subList(0, 28)));
        assertThat(ProofPolicy.judge(before, after)).isInstanceOf(Proof.Effective.class);
    }

    @Test
    void fewAsks_areCounts_andVeryFewAreNotEvenThat() {
        List<DayCount> four = IntStream.range(0, 56)
                .mapToObj(day -> new DayCount(START.plusDays(day), day < 4 ? 1 : 0, 20))
                .toList();

        Proof proof = ProofPolicy.judge(four, days(56, 0, 20));

        assertThat(proof.sentence()).isEqualTo("No effect shown: 4 asks before and 0 asks in the 8 weeks after");
        assertThat(ProofPolicy.judge(four, four.subList(0, 28)).sentence()).contains("4 asks in the 4 weeks after");
        List<DayCount> two = IntStream.range(0, 56)
                .mapToObj(day -> new DayCount(START.plusDays(day), day < 2 ? 1 : 0, 20))
                .toList();
        assertThat(ProofPolicy.judge(two, two).sentence())
                .contains("fewer than 3 before")
                .doesNotContain("%");
    }

    @Test
    void days_areLookedAtUntilTheLastLook_andNeverToday() {
        assertThat(ProofPolicy.until(START, START.plusDays(10))).isEqualTo(START.plusDays(10));
        assertThat(ProofPolicy.until(START, START.plusYears(1))).isEqualTo(START.plusDays(57));
        assertThat(ProofPolicy.baselineFrom(START)).isEqualTo(START.minusDays(56));
    }

    private static List<DayCount> days(int days, int asks, int allAsks) {
        return IntStream.range(0, days)
                .mapToObj(day -> new DayCount(START.plusDays(day), asks, allAsks))
                .toList();
    }
}
