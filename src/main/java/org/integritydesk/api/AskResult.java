package org.integritydesk.api;

import java.util.List;
import java.util.Objects;
import org.integritydesk.answering.AskedQuestion;
import org.integritydesk.answering.Considered;
import org.integritydesk.answering.Decision;
import org.integritydesk.answering.Outcome;
import org.integritydesk.answering.Reply;
import org.integritydesk.answering.WhyEscalated;
import org.integritydesk.knowledge.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What became of a question.
 *
 * @param question for example {@code Q-123}, by which its record is found; null: nothing was recorded
 * @param confidence from 0 to 1
 * @param ticket for example {@code INT-1001}; null: none was opened
 * @param reason for people
 * @param more what became of the other questions of the same text, in order; empty for most
 */
public record AskResult(
        @Nullable String question,
        Outcome outcome,
        double confidence,
        @Nullable ShownEntry entry,
        List<Found> candidates,
        @Nullable String ticket,
        String reason,
        List<AskResult> more) {
    private static final String ANSWERED = "An approved entry fits.";
    private static final String REFERRED = "Not moderation: the entry says where it belongs.";
    private static final String SUGGESTED = "Entries are near, but none fits well enough to answer.";

    /** The entry that decided. */
    public record ShownEntry(String id, int version, String question, String answer) {
        static @Nullable ShownEntry of(@Nullable Entry entry) {
            return entry == null
                    ? null
                    : new ShownEntry(
                            entry.id().value(),
                            entry.version(),
                            entry.content().question(),
                            entry.content().answer());
        }
    }

    /** An entry the search found. */
    public record Found(String id, double score) {}

    private AskResult(
            @Nullable String question,
            Outcome outcome,
            double confidence,
            @Nullable ShownEntry entry,
            List<Found> candidates,
            @Nullable String ticket,
            String reason) {
        this(question, outcome, confidence, entry, candidates, ticket, reason, List.of());
    }

    /** The results of one text: the first, with the others. */
    static AskResult together(List<AskResult> results) {
        AskResult first = results.getFirst();
        return new AskResult(
                first.question,
                first.outcome,
                first.confidence,
                first.entry,
                first.candidates,
                first.ticket,
                first.reason,
                results.subList(1, results.size()));
    }

    static AskResult of(Considered considered) {
        List<Found> candidates = considered.candidates().stream()
                .map(found -> new Found(found.entry().id().value(), found.similarity()))
                .toList();
        return switch (considered.decision()) {
            case Decision.Answer answer ->
                new AskResult(
                        null,
                        Outcome.ANSWER,
                        considered.confidence(),
                        ShownEntry.of(answer.entry()),
                        candidates,
                        null,
                        ANSWERED);
            case Decision.Refer(Entry entry) ->
                new AskResult(
                        null, Outcome.REFER, considered.confidence(), ShownEntry.of(entry), candidates, null, REFERRED);
            case Decision.Suggest suggest ->
                new AskResult(null, Outcome.SUGGEST, considered.confidence(), null, candidates, null, SUGGESTED);
            case Decision.Clarify clarify ->
                new AskResult(
                        null, Outcome.CLARIFY, considered.confidence(), null, candidates, null, clarify.question());
            case Decision.Escalate(WhyEscalated why, var entry) ->
                new AskResult(
                        null,
                        Outcome.ESCALATE,
                        considered.confidence(),
                        ShownEntry.of(entry),
                        candidates,
                        null,
                        why.label() + ".");
        };
    }

    static AskResult of(Reply reply) {
        return switch (reply) {
            case Reply.Answered answered -> of(answered.question(), Outcome.ANSWER, answered.entry(), ANSWERED);
            case Reply.Referred referred -> of(referred.question(), Outcome.REFER, referred.entry(), REFERRED);
            case Reply.Doubted doubted ->
                of(doubted.question(), doubted.question().outcome(), doubted.entry(), ANSWERED);
            case Reply.Suggested suggested -> of(suggested.question(), Outcome.SUGGEST, null, SUGGESTED);
            case Reply.Clarified clarified ->
                of(
                        clarified.question(),
                        Outcome.CLARIFY,
                        null,
                        Objects.requireNonNull(clarified.offer().question()));
            case Reply.Ticketed ticketed ->
                of(
                        ticketed.question(),
                        Outcome.ESCALATE,
                        ticketed.entry(),
                        ticketed.why().label() + ".");
        };
    }

    private static AskResult of(AskedQuestion question, Outcome outcome, @Nullable Entry entry, String reason) {
        return new AskResult(
                question.id().toString(),
                outcome,
                question.confidence(),
                ShownEntry.of(entry),
                question.candidates().stream()
                        .map(found -> new Found(found.entryId(), found.similarity()))
                        .toList(),
                question.ticket() == null ? null : question.ticket().toString(),
                reason);
    }
}
