package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.answering.store.QuestionRepository;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.tickets.OpenTicket;
import org.integritydesk.tickets.Priority;
import org.integritydesk.tickets.SearchedEntry;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDesk;
import org.jspecify.annotations.Nullable;

/** Calls a person for a question. Callers bring the transaction. */
@ApplicationScoped
class Escalating {
    private final QuestionRepository questions;
    private final KnowledgeBase knowledge;
    private final TicketDesk desk;

    Escalating(QuestionRepository questions, KnowledgeBase knowledge, TicketDesk desk) {
        this.questions = questions;
        this.knowledge = knowledge;
        this.desk = desk;
    }

    /** @param entry the entry that says so; null: none does */
    AskedQuestion escalate(AskedQuestion question, WhyEscalated why, @Nullable Entry entry) {
        return escalate(question, why, entry, why.label());
    }

    /** @param whyNot what staff read about why nothing found is the answer */
    AskedQuestion escalate(AskedQuestion question, WhyEscalated why, @Nullable Entry entry, String whyNot) {
        Ticket ticket = desk.open(new OpenTicket(
                question.asker(),
                replyPlace(question),
                question.meant(),
                question.market(),
                area(question, entry),
                Priority.P3,
                question.candidates().stream()
                        .map(found -> new SearchedEntry(found.entryId(), found.question(), found.similarity()))
                        .toList(),
                whyNot));
        return questions.ticketed(question, why, entry, ticket.number());
    }

    private static @Nullable ThreadRef replyPlace(AskedQuestion question) {
        return switch (question.surface()) {
            case COMMAND, API -> null;
            case MENTION, DIRECT -> question.where();
        };
    }

    /** The area of the entry that sent it to a person; without one nobody has said yet. */
    private PolicyArea area(AskedQuestion question, @Nullable Entry entry) {
        if (entry != null) {
            return entry.content().area();
        }
        EntryId shown = question.entry();
        return shown == null
                ? PolicyArea.OTH
                : knowledge.find(shown).map(found -> found.content().area()).orElse(PolicyArea.OTH);
    }
}
