package org.integritydesk.evaluation;

import java.util.List;
import org.integritydesk.answering.Considered;
import org.integritydesk.answering.Decision;
import org.integritydesk.answering.Outcome;
import org.integritydesk.evaluation.LabelledQuestion.Kind;

/**
 * A labelled question with what the desk did.
 *
 * @param shown the entries the asker sees or may pick from, best first
 */
public record Judged(LabelledQuestion question, Outcome outcome, List<String> shown, Considered considered) {
    /** Judges what was decided. */
    static Judged of(LabelledQuestion question, Considered considered) {
        return switch (considered.decision()) {
            case Decision.Answer(var entry, var lawCaveat) ->
                new Judged(question, Outcome.ANSWER, List.of(entry.id().value()), considered);
            case Decision.Refer(var entry) ->
                new Judged(question, Outcome.REFER, List.of(entry.id().value()), considered);
            case Decision.Clarify clarify ->
                new Judged(
                        question,
                        Outcome.CLARIFY,
                        clarify.options().stream()
                                .map(option -> option.entry().id().value())
                                .toList(),
                        considered);
            case Decision.Suggest(var candidates) ->
                new Judged(
                        question,
                        Outcome.SUGGEST,
                        candidates.stream()
                                .map(candidate -> candidate.entry().id().value())
                                .toList(),
                        considered);
            case Decision.Escalate escalate -> new Judged(question, Outcome.ESCALATE, List.of(), considered);
        };
    }

    /** Whether an entry of the pack answers it and the model reads its language. */
    boolean isInScope() {
        return question.kind() == Kind.ANSWERABLE
                && !question.entries().isEmpty()
                && question.language().equals("en");
    }

    /** Whether a right entry is shown, or among what can be picked. */
    boolean showsARightEntry() {
        return shown.stream().anyMatch(question.entries()::contains);
    }

    /** Whether the search found a right entry among the first so many. */
    boolean findsARightEntry(int first) {
        return considered.candidates().stream()
                .limit(first)
                .anyMatch(
                        found -> question.entries().contains(found.entry().id().value()));
    }

    /** Whether something is stated as the answer that is not. */
    boolean isConfidentlyWrong() {
        return switch (outcome) {
            case ANSWER, REFER -> !(question.outcomes().contains(outcome) && (showsARightEntry() || isAnyReferral()));
            case CLARIFY, SUGGEST, ESCALATE -> false;
        };
    }

    /** Where it is enough that it is sent elsewhere. */
    private boolean isAnyReferral() {
        return outcome == Outcome.REFER && question.entries().isEmpty();
    }
}
