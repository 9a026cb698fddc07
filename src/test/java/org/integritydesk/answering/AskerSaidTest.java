package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.integritydesk.knowledge.JudgedQuestion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AskerSaidTest {
    private static final String FIRST = "alc-first";
    private static final String OTHER = "alc-other";

    @Test
    void solved_isRight_ifTheFirstCandidateSolvedIt() {
        assertThat(said(FIRST, Feedback.SOLVED, null)).contains(judged(true));
        assertThat(said(OTHER, Feedback.SOLVED, null)).contains(judged(false));
    }

    @Test
    void pickedTitle_isRight_ifItWasTheFirst() {
        assertThat(said(FIRST, null, null)).contains(judged(true));
        assertThat(said(OTHER, null, null)).contains(judged(false));
    }

    @Test
    void otherQuestion_isWrong() {
        assertThat(said(FIRST, Feedback.NOT_QUITE, Complaint.NOT_MY_QUESTION)).contains(judged(false));
        assertThat(said(OTHER, Feedback.NOT_QUITE, Complaint.NOT_MY_QUESTION)).contains(judged(false));
    }

    @ParameterizedTest
    @EnumSource(names = {"OUTDATED", "INCORRECT", "CONFUSING"})
    void complaintAboutTheEntry_saysThatItWasTheRightOne(Complaint complaint) {
        assertThat(said(FIRST, Feedback.NOT_QUITE, complaint)).contains(judged(true));
        assertThat(said(OTHER, Feedback.NOT_QUITE, complaint)).contains(judged(false));
    }

    @Test
    void notQuiteWithoutAReason_saysNothing_norDoesSilence() {
        assertThat(said(FIRST, Feedback.NOT_QUITE, null)).isEmpty();
        assertThat(said(null, null, null)).isEmpty();
    }

    @Test
    void noneOfThese_isWrong() {
        assertThat(new AskerSaid(new QuestionId(7), 1.2, FIRST, null, null, null, true, Instant.EPOCH).judged())
                .contains(judged(false));
    }

    private static Optional<JudgedQuestion> said(
            @Nullable String shown, @Nullable Feedback verdict, @Nullable Complaint complaint) {
        return new AskerSaid(new QuestionId(7), 1.2, FIRST, shown, verdict, complaint, false, Instant.EPOCH).judged();
    }

    private static JudgedQuestion judged(boolean right) {
        return new JudgedQuestion(7, 1.2, right, Instant.EPOCH);
    }
}
