package org.integritydesk.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {
    @Test
    void dense_isTheSoftMaximumOfTheNearestWordings_notTheirNumber() {
        var one = Ranking.of(List.of(wording("a", 0.8)), Map.of(), Map.of(), 0).getFirst();
        var many = Ranking.of(List.of(wording("a", 0.8), wording("a", 0.8), wording("a", 0.8)), Map.of(), Map.of(), 0)
                .getFirst();

        assertThat(one.signals().dense()).isCloseTo(0.8, within(1e-9));
        assertThat(many.signals().dense()).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void dense_looksAtFiveWordings() {
        var five =
                List.of(wording("a", 0.9), wording("a", 0.8), wording("a", 0.8), wording("a", 0.8), wording("a", 0.8));
        var six = new java.util.ArrayList<>(five);
        six.add(wording("a", 0.1));

        assertThat(first(six).signals().dense()).isEqualTo(first(five).signals().dense());
    }

    @Test
    void answer_isHalf() {
        assertThat(first(List.of(wording("a", 0.8), answer("a", 0.6))).signals().dense())
                .isCloseTo(0.7, within(1e-9));
        assertThat(first(List.of(wording("a", 0.8), answer("a", -0.6)))
                        .signals()
                        .dense())
                .isCloseTo(0.4, within(1e-9));
    }

    @Test
    void wordingNearToManyEntries_isHeldBack_inTheOrderOnly() {
        var hub = new Row(1, "hub", 0, new float[0], 0.80, 0.9);
        var lonely = new Row(2, "lonely", 0, new float[0], 0.79, 0.5);

        var ranked = Ranking.of(List.of(hub, lonely), Map.of(), Map.of(), 0.7);

        assertThat(ranked).extracting(Ranking.Ranked::entry).containsExactly("lonely", "hub");
        assertThat(ranked.getLast().signals().dense()).isCloseTo(0.80, within(1e-9));
    }

    @Test
    void coveredWordsAndVotes_moveTheOrder() {
        var rows = List.of(wording("a", 0.80), wording("b", 0.79), wording("c", 0.78));

        assertThat(Ranking.of(rows, Map.of("b", 0.5), Map.of(), 0).getFirst().entry())
                .isEqualTo("b");
        assertThat(Ranking.of(rows, Map.of(), Map.of("c", 0.3), 0).getFirst().entry())
                .isEqualTo("c");
    }

    @Test
    void equalOnes_areOrderedByName() {
        assertThat(Ranking.of(List.of(wording("b", 0.8), wording("a", 0.8)), Map.of(), Map.of(), 0))
                .extracting(Ranking.Ranked::entry)
                .containsExactly("a", "b");
    }

    @Test
    void evidence_growsWithNearnessVotesAndMargin() {
        var near = List.of(wording("a", 0.9), wording("b", 0.5));
        double base = evidence(near, Map.of(), Map.of());

        assertThat(evidence(List.of(wording("a", 0.8), wording("b", 0.5)), Map.of(), Map.of()))
                .isLessThan(base);
        assertThat(evidence(List.of(wording("a", 0.9), wording("b", 0.8)), Map.of(), Map.of()))
                .isLessThan(base);
        assertThat(evidence(near, Map.of(), Map.of("a", 0.5))).isGreaterThan(base);
        assertThat(evidence(near, Map.of("a", 0.5), Map.of())).isGreaterThan(base);
    }

    private static double evidence(List<Row> rows, Map<String, Double> lexical, Map<String, Double> votes) {
        return Ranking.evidence(Ranking.of(rows, lexical, votes, 0));
    }

    private static Ranking.Ranked first(List<Row> rows) {
        return Ranking.of(rows, Map.of(), Map.of(), 0).getFirst();
    }

    private static Row wording(String entry, double cosine) {
        return new Row(0, entry, 0, new float[0], cosine, 0);
    }

    private static Row answer(String entry, double cosine) {
        return new Row(0, entry, Row.ANSWER, new float[0], cosine, 0);
    }
}
