package org.integritydesk.answering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integritydesk.answering.understanding.MarketReader;
import org.integritydesk.answering.understanding.Reading;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/**
 * The honest record of a question: what was asked, found, decided and said back.
 *
 * @param part which of several questions of one message it is; null: it was the only one
 * @param follows the question before in the same conversation; null: it opens one
 * @param readAs what it means together with the one before; null: what it says
 * @param confidence that the best candidate is right, from 0 to 1
 * @param candidates what the search found, best first
 * @param search how it was searched; null: it was not
 * @param tookMs milliseconds from taking the question to the decision
 * @param offer what the asker was last given to pick from; null: nothing
 * @param entry the entry shown, or that sent the question to a person; null: none
 * @param lawCaveat whether the law was asked about, too
 * @param why why a person was called; null: nobody was
 */
public record AskedQuestion(
        QuestionId id,
        PersonId asker,
        ThreadRef where,
        Surface surface,
        String text,
        @Nullable Part part,
        @Nullable QuestionId follows,
        @Nullable String readAs,
        Market market,
        String marketEvidence,
        Understood understood,
        Outcome outcome,
        double confidence,
        List<FoundEntry> candidates,
        @Nullable SearchRecord search,
        long tookMs,
        @Nullable Offer offer,
        @Nullable EntryId entry,
        @Nullable Integer entryVersion,
        boolean lawCaveat,
        @Nullable WhyEscalated why,
        @Nullable TicketNumber ticket,
        @Nullable Feedback feedback,
        Instant askedAt) {
    /** The question as it is meant: with what went before, if it does not stand alone. */
    public String meant() {
        return readAs == null ? text : readAs;
    }

    /** The market that the asker or the channel told; {@code UNSPEC} when it is a guess from the profile. */
    Market marketTold() {
        return MarketReader.told(new Reading<>(market, marketEvidence));
    }

    /** The nearest entry, if it is near enough to be suggested. */
    Optional<String> nearest() {
        return search == null || search.confidence() < search.gate().suggest()
                ? Optional.empty()
                : candidates.stream().findFirst().map(FoundEntry::entryId);
    }

    /** Whether an entry is the reply, and nobody was called. */
    public boolean isAnswered() {
        return ticket == null
                && switch (outcome) {
                    case ANSWER, REFER -> true;
                    case CLARIFY, SUGGEST, ESCALATE -> false;
                };
    }
}
