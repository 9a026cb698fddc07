package org.integritydesk.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How good the answers to a question set are. Shares are from 0 to 1; null where there is nothing to count. The names are a
 * contract with other programs.
 *
 * @param queries all, answerable or not
 * @param hit1 share of answerable questions whose first entry is right; {@code hit3}: one of the first three
 * @param mrr10 mean reciprocal rank at ten, over answerable questions
 * @param ndcg10 normalised discounted cumulative gain at ten, over answerable questions
 * @param auroc how well confidence tells answerable questions from the others
 * @param far90 share of out-of-scope questions answered at the threshold that answers 90 % of answerable ones
 * @param inAnswerRight of answerable questions: answered, and right
 * @param inAnswerWrong answered, and wrong
 * @param inSuggestRight right among the three suggested
 * @param inSuggestMiss suggestions without the right one
 * @param inTicket gone to a person
 * @param oosAnswered of out-of-scope questions: answered
 * @param oosSuggested suggestions offered
 * @param oosTicket gone to a person
 * @param queryMsP50 median time for understanding, search and decision, in milliseconds
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Figures(
        int entries,
        int queries,
        @Nullable Double hit1,
        @Nullable Double hit3,
        @Nullable Double mrr10,
        @Nullable Double ndcg10,
        @Nullable Double auroc,
        @Nullable Double far90,
        @Nullable Double inAnswerRight,
        @Nullable Double inAnswerWrong,
        @Nullable Double inSuggestRight,
        @Nullable Double inSuggestMiss,
        @Nullable Double inTicket,
        @Nullable Double oosAnswered,
        @Nullable Double oosSuggested,
        @Nullable Double oosTicket,
        @Nullable Double queryMsP50,
        @Nullable Double queryMsP95) {}
