package org.integritydesk.insights.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
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
            assertThat(((Measured.Asks) effective.measured()).weeks()).isEqualTo(8);
            assertThat(((Measured.Asks) effective.measured()).ratio().ratio()).isEqualTo(0.5);
            assertThat(((Measured.Asks) effective.measured()).ratio().high()).isLessThan(1);
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
        // Else the count would follow from the ratio.
        assertThat(ProofPolicy.judge(days(56, 1, 20), two).sentence())
                .isEqualTo("Effective: 56 asks before and fewer than 3 in the 8 weeks after");
    }

    @Test
    void sharesAndTimes_areLookedAtTheSameWay() {
        List<OutcomeWeek> often = weeks(8, OutcomeWeek.share(20, 10));
        List<OutcomeWeek> seldom = weeks(8, OutcomeWeek.share(20, 3));

        assertThat(ProofPolicy.share("cases", often, seldom.subList(0, 3), 25).sentence())
                .isEqualTo("Too early: 3 more days are needed");
        assertThat(ProofPolicy.share("cases were so", often, seldom, 56).sentence())
                .startsWith(
                        "Effective: 80 of 160 cases were so before and 24 of 160 in the 8 weeks after; 50 % to 15 %,"
                                + " -35 points (96 % interval: -45 to -2");
        assertThat(ProofPolicy.share("cases", seldom, often, 56)).isInstanceOf(Proof.Worse.class);
        assertThat(ProofPolicy.share("cases", often, often, 56)).isInstanceOf(Proof.NoEffect.class);
        assertThat(ProofPolicy.share("cases", weeks(2, OutcomeWeek.share(1, 1)), often, 56)
                        .sentence())
                .isEqualTo("Too early: at least 5 cases before and after are needed; there were fewer than 3 and 160");

        List<OutcomeWeek> slow = weeks(8, OutcomeWeek.times(List.of(10.0, 60.0, 70.0, 80.0, 90.0)));
        List<OutcomeWeek> fast = weeks(8, OutcomeWeek.times(List.of(1.0, 6.0, 7.0, 8.0, 9.0)));
        assertThat(ProofPolicy.times(slow, fast, 56).sentence())
                .startsWith(
                        "Effective: nine of ten of 40 tickets settled within 3.8 days before, and of 40 within 9.0 h in"
                                + " the 8 weeks after; 90 % sooner (96 % interval: ");
        assertThat(ProofPolicy.times(fast, slow, 56)).isInstanceOf(Proof.Worse.class);
        assertThat(ProofPolicy.times(slow, slow, 56)).isInstanceOf(Proof.NoEffect.class);
        assertThat(ProofPolicy.times(slow.subList(0, 2), slow, 56)).isInstanceOf(Proof.TooEarly.class);
    }

    @Test
    void veryFewHits_areNotTold_norAPercentageThatGivesThemAway() {
        assertThat(ProofPolicy.share(
                                "cases",
                                weeks(8, OutcomeWeek.share(20, 10)),
                                List.of(
                                        OutcomeWeek.share(20, 1),
                                        OutcomeWeek.share(20, 0),
                                        OutcomeWeek.share(20, 0),
                                        OutcomeWeek.share(20, 0)),
                                28)
                        .sentence())
                .isEqualTo("Effective: 80 of 160 cases before and fewer than 3 of 80 in the 4 weeks after");
    }

    private static List<OutcomeWeek> weeks(int weeks, OutcomeWeek week) {
        return Collections.nCopies(weeks, week);
    }

    private static List<DayCount> days(int days, int asks, int allAsks) {
        return IntStream.range(0, days)
                .mapToObj(day -> new DayCount(START.plusDays(day), asks, allAsks))
                .toList();
    }
}
