package org.integritydesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.integritydesk.knowledge.Refit.Kept;
import org.integritydesk.knowledge.Refit.Reason;
import org.integritydesk.knowledge.Refit.Refitted;
import org.junit.jupiter.api.Test;

class RefitTest {
    private static final ConfidenceFit SHIPPED = ConfidenceFit.SHIPPED;

    /** Needs more evidence than the fit that ships. */
    private static final ConfidenceFit TRUTH = new ConfidenceFit(0, 12, -14);

    @Test
    void enoughJudged_thatBeatTheFitInUse_areFitted() {
        var refit = Refit.of(SHIPPED, 7, judged(600, TRUTH::confidence));

        assertThat(refit).isInstanceOfSatisfying(Refitted.class, better -> {
            var made = better.proposed();
            assertThat(made.fit().number()).isEqualTo(7);
            assertThat(made.fit().confidence(14.0 / 12)).isBetween(0.35, 0.65);
            assertThat(made.insteadOf()).isZero();
            assertThat(made.judged()).isEqualTo(600);
            assertThat(made.rightShare()).isBetween(0.2, 0.8);
            assertThat(made.lossAfter()).isLessThan(made.lossBefore());
        });
    }

    @Test
    void sameQuestions_giveTheSameFit_whichIsNotReplaced() {
        var judged = judged(600, TRUTH::confidence);
        var first = ((Refitted) Refit.of(SHIPPED, 1, judged)).proposed().fit();

        assertThat(Refit.of(first, 2, judged)).isEqualTo(new Kept(Reason.NOT_BETTER));
    }

    @Test
    void heldOutQuestions_areNotFittedTo() {
        var judged = judged(600, TRUTH::confidence);
        var turned = judged.stream()
                .map(one -> one.question() % Refit.HELD_OUT == 0
                        ? new JudgedQuestion(one.question(), one.evidence(), !one.right(), one.at())
                        : one)
                .toList();

        assertThat(Refit.of(SHIPPED, 1, turned)).isEqualTo(new Kept(Reason.NOT_BETTER));
    }

    @Test
    void tooFew_changeNothing() {
        var judged = judged(Refit.ENOUGH, TRUTH::confidence);

        assertThat(Refit.of(SHIPPED, 1, judged.subList(1, Refit.ENOUGH))).isEqualTo(new Kept(Reason.TOO_FEW));
        assertThat(Refit.of(SHIPPED, 1, judged)).isNotEqualTo(new Kept(Reason.TOO_FEW));
        assertThat(Refit.of(SHIPPED, 1, List.of())).isEqualTo(new Kept(Reason.TOO_FEW));
    }

    @Test
    void tooFewOfOneKind_changeNothing() {
        assertThat(Refit.of(SHIPPED, 1, judged(400, evidence -> evidence < 0.54 ? 0 : 1)))
                .isEqualTo(new Kept(Reason.TOO_ALIKE));
        assertThat(Refit.of(SHIPPED, 1, judged(400, evidence -> 0))).isEqualTo(new Kept(Reason.TOO_ALIKE));
    }

    @Test
    void moreEvidence_thatIsLessRight_changesNothing() {
        assertThat(Refit.of(SHIPPED, 1, judged(600, evidence -> 1 - TRUTH.confidence(evidence))))
                .isEqualTo(new Kept(Reason.NO_TREND));
    }

    @Test
    void fitThatAnswersWhateverComes_isNotTaken() {
        assertThat(Refit.of(SHIPPED, 1, judged(3_000, new ConfidenceFit(0, 1, 1)::confidence)))
                .isEqualTo(new Kept(Reason.BANDS_LOST));
    }

    @Test
    void evidenceThatIsAlwaysTheSame_changesNothing() {
        var judged = IntStream.range(0, 400)
                .mapToObj(i -> new JudgedQuestion(i, 1, i % 4 != 0, Instant.EPOCH))
                .toList();

        assertThat(Refit.of(SHIPPED, 1, judged)).isIn(new Kept(Reason.NO_TREND), new Kept(Reason.BANDS_LOST));
    }

    @Test
    void evidenceThatSeparatesPerfectly_makesNoCertainty() {
        var refit = Refit.of(SHIPPED, 1, judged(600, evidence -> evidence > 1 ? 1 : 0));

        assertThat(refit)
                .isInstanceOfSatisfying(
                        Refitted.class,
                        better -> assertThat(better.proposed().fit().confidence(1.01))
                                .isLessThan(0.999));
    }

    /** Questions with evidence from 0.5 to 1.5, right as often as the truth says; the same at every call. */
    private static List<JudgedQuestion> judged(int count, DoubleUnaryOperator truth) {
        var random = new Random(42);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    double evidence = 0.5 + random.nextDouble();
                    return new JudgedQuestion(
                            i, evidence, random.nextDouble() < truth.applyAsDouble(evidence), Instant.EPOCH);
                })
                .toList();
    }
}
