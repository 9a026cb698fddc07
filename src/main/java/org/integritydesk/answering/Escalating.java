package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.integritydesk.answering.store.QuestionRepository;
import org.integritydesk.answering.understanding.Reading;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.tickets.Intake;
import org.integritydesk.tickets.OpenTicket;
import org.integritydesk.tickets.Priority;
import org.integritydesk.tickets.SearchedEntry;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDesk;
import org.jspecify.annotations.Nullable;

/** Calls a person for a question, and passes on what was understood. Callers bring the transaction. */
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
        return escalate(
                question,
                why,
                entry,
                whyNot,
                area(question, entry),
                question.understood().urgency());
    }

    /** A person is called, whatever was found, by somebody who may know area and priority better than what was read. */
    AskedQuestion asWanted(AskedQuestion question, WantedTicket wanted) {
        return escalate(
                question,
                WhyEscalated.ASKED_FOR,
                null,
                WhyEscalated.ASKED_FOR.label(),
                wanted.area() == null ? area(question, null) : new Reading<>(wanted.area(), WantedTicket.EVIDENCE),
                wanted.priority() == null
                        ? question.understood().urgency()
                        : new Reading<>(wanted.priority(), WantedTicket.EVIDENCE));
    }

    private AskedQuestion escalate(
            AskedQuestion question,
            WhyEscalated why,
            @Nullable Entry entry,
            String whyNot,
            Reading<PolicyArea> area,
            Reading<Priority> priority) {
        Ticket ticket = desk.open(new OpenTicket(
                question.asker(),
                replyPlace(question),
                null,
                question.meant(),
                question.market(),
                area.value(),
                priority.value(),
                question.candidates().stream()
                        .map(found -> new SearchedEntry(found.entryId(), found.question(), found.similarity()))
                        .toList(),
                whyNot,
                intake(question, area.evidence(), priority.evidence()),
                List.of()));
        return questions.ticketed(question, why, entry, ticket.number());
    }

    private static Intake intake(AskedQuestion question, String areaEvidence, String priorityEvidence) {
        Understood understood = question.understood();
        return new Intake(
                understood.issueType().value(),
                understood.language().value(),
                new Intake.Because(
                        question.marketEvidence(),
                        areaEvidence,
                        understood.issueType().evidence(),
                        priorityEvidence,
                        understood.language().evidence()),
                understood.pasted().stream()
                        .map(cut -> new Intake.Pasted(cut.kind().label(), cut.text()))
                        .toList());
    }

    private static @Nullable ThreadRef replyPlace(AskedQuestion question) {
        return switch (question.surface()) {
            case COMMAND, API -> null;
            case MENTION, DIRECT -> question.where();
        };
    }

    /** The area of the entry that decided; else of the nearest one, if it is near enough to be suggested; else what the words say. */
    private Reading<PolicyArea> area(AskedQuestion question, @Nullable Entry entry) {
        return Optional.ofNullable(entry)
                .or(() -> Optional.ofNullable(question.entry()).flatMap(knowledge::find))
                .or(() -> question.nearest().map(EntryId::new).flatMap(knowledge::find))
                .map(found -> new Reading<>(
                        found.content().area(), "entry " + found.id().value()))
                .orElse(question.understood().area());
    }
}
