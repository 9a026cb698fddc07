package org.integritydesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.integritydesk.evaluation.LabelledQuestion.Half;
import org.integritydesk.knowledge.OfflineSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the desk makes of the judging half of the project's own questions may not get worse. Each floor is what was measured on
 * 23 November 2026, less two questions, because processors round differently. Whoever changes one gives the reason in the commit.
 */
class QualityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final double HIT_1 = 0.853;
    private static final double HIT_3 = 0.938;
    private static final double RIGHT = 0.922;
    private static final double ANSWERED_WRONG = 0.016;
    private static final double NEEDLESS_TICKET = 0.031;
    private static final double CONFIDENT_WRONG = 0.027;

    @Test
    void judgingHalf_isNotDoneWorse(@TempDir Path model) throws Exception {
        var questions = SampleSet.questions().stream()
                .filter(question -> question.half() == Half.JUDGING)
                .toList();

        var figures = LabelledFigures.of(
                new LabelledEvaluation(new OfflineSearch(model)).run(EntryPack.read(SampleSet.PACK), questions, TODAY));

        assertThat(figures.hit1()).as("hit@1").isGreaterThanOrEqualTo(HIT_1);
        assertThat(figures.hit3()).as("hit@3").isGreaterThanOrEqualTo(HIT_3);
        assertThat(figures.right()).as("in-scope right").isGreaterThanOrEqualTo(RIGHT);
        assertThat(figures.answeredWrong()).as("wrong answers").isLessThanOrEqualTo(ANSWERED_WRONG);
        assertThat(figures.needlessTicket()).as("needless tickets").isLessThanOrEqualTo(NEEDLESS_TICKET);
        assertThat(figures.confidentWrong()).as("confident wrong").isLessThanOrEqualTo(CONFIDENT_WRONG);
    }
}
