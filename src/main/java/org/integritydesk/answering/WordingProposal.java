package org.integritydesk.answering;

import java.time.Instant;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/**
 * A wording that may be added to an entry, because somebody who used it was helped by the entry.
 *
 * @param question the question it comes from; null: from a ticket
 * @param ticket the ticket it comes from; null: from a question
 */
public record WordingProposal(
        long id,
        EntryId entry,
        String wording,
        @Nullable QuestionId question,
        @Nullable TicketNumber ticket,
        Instant proposedAt) {}
