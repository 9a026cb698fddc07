package org.integritydesk.answering;

import java.time.Instant;
import java.util.Optional;
import org.integritydesk.knowledge.JudgedQuestion;
import org.jspecify.annotations.Nullable;

/**
 * What a question's record says about the first candidate of its search. Pure.
 *
 * @param evidence for the first candidate
 * @param first the first candidate's entry id
 * @param shown the entry id of the reply, or of the title picked; null: none
 * @param verdict the asker's last word about an answer; null: they said nothing
 * @param complaint what was wrong with it; null: they did not say, or nothing was
 * @param noneFits whether the asker turned down all that was offered
 * @param at when the asker said it
 */
public record AskerSaid(
        QuestionId question,
        double evidence,
        String first,
        @Nullable String shown,
        @Nullable Feedback verdict,
        @Nullable Complaint complaint,
        boolean noneFits,
        Instant at) {
    /**
     * Whether the first candidate was right; empty: nobody knows. An answer that is outdated, incorrect or confusing is about
     * the question all the same. Without a word about the answer, the pick of a title counts.
     */
    public Optional<JudgedQuestion> judged() {
        if (noneFits) {
            return Optional.of(judged(false));
        }
        if (verdict == Feedback.NOT_QUITE) {
            return Optional.ofNullable(complaint).map(what -> switch (what) {
                case NOT_MY_QUESTION -> judged(false);
                case OUTDATED, INCORRECT, CONFUSING -> judged(isFirstShown());
            });
        }
        return shown == null ? Optional.empty() : Optional.of(judged(isFirstShown()));
    }

    private boolean isFirstShown() {
        return first.equals(shown);
    }

    private JudgedQuestion judged(boolean right) {
        return new JudgedQuestion(question.value(), evidence, right, at);
    }
}
