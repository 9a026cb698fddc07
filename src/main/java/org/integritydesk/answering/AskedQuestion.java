package org.integritydesk.answering;

import java.time.Instant;
import java.util.List;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/**
 * The honest record of a question: what was asked, found, decided and said back.
 *
 * @param confidence similarity of the best candidate, from 0 to 1
 * @param candidates what the search found, best first
 * @param entry the entry shown, or that sent the question to a person; null: none
 * @param why why a person was called; null: nobody was
 */
public record AskedQuestion(
        QuestionId id,
        PersonId asker,
        ThreadRef where,
        Surface surface,
        String text,
        Market market,
        String marketEvidence,
        Outcome outcome,
        double confidence,
        List<Suggestion> candidates,
        @Nullable EntryId entry,
        @Nullable Integer entryVersion,
        @Nullable WhyEscalated why,
        @Nullable TicketNumber ticket,
        @Nullable Feedback feedback,
        Instant askedAt) {}
