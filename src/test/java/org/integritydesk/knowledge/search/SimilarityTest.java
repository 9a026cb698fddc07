package org.integritydesk.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SimilarityTest {
    private static final WordWeights WEIGHTS = new WordWeights(List.of(
            Set.of("beer", "reject"), Set.of("wine", "reject"), Set.of("casino", "reject"), Set.of("vape", "reject")));
    private final Similarity similarity = new Similarity(WEIGHTS);

    @Test
    void sameWords_areOne() {
        assertThat(of(Set.of("beer", "reject"), Set.of("reject", "beer"))).isEqualTo(1);
        assertThat(of(Set.of("never", "seen"), Set.of("never", "seen"))).isEqualTo(1);
    }

    @Test
    void noSharedWord_isZero() {
        assertThat(of(Set.of("beer"), Set.of("wine"))).isZero();
        assertThat(of(Set.of(), Set.of("wine"))).isZero();
        assertThat(of(Set.of(), Set.of())).isZero();
    }

    @Test
    void rareWord_tellsMoreThanCommonOne() {
        assertThat(of(Set.of("beer", "reject"), Set.of("beer")))
                .isGreaterThan(of(Set.of("beer", "reject"), Set.of("reject")));
        assertThat(WEIGHTS.of("unheard")).isGreaterThan(WEIGHTS.of("beer"));
        assertThat(WEIGHTS.of("reject")).isPositive();
    }

    @Test
    void extraWordsOnEitherSide_lower() {
        double exact = of(Set.of("beer"), Set.of("beer"));
        assertThat(of(Set.of("beer"), Set.of("beer", "casino"))).isLessThan(exact);
        assertThat(of(Set.of("beer", "casino"), Set.of("beer")))
                .isLessThan(of(Set.of("beer"), Set.of("beer", "casino")));
    }

    @Test
    void wordFoundElsewhereInTheEntry_countsALittle() {
        var question = Set.of("beer", "casino");
        double without = similarity.of(question, Set.of("beer"), Set.of());
        double with = similarity.of(question, Set.of("beer"), Set.of("casino"));
        assertThat(with).isGreaterThan(without).isLessThan(1);
    }

    @Test
    void weight_isInverseDocumentFrequency() {
        assertThat(WEIGHTS.of("beer")).isCloseTo(Math.log(1 + 3.5 / 1.5), within(1e-9));
    }

    private double of(Set<String> question, Set<String> wording) {
        return similarity.of(question, wording, Set.of());
    }
}
