package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.integritydesk.answering.store.QuestionRepository;
import org.integritydesk.answering.understanding.Reading;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.tickets.Intake;
import org.integritydesk.tickets.OpenTicket;
import org.integritydesk.tickets.Priority;
import org.integritydesk.tickets.SearchedEntry;
import org.jspecify.annotations.Nullable;

/** Calls a person for a question, and passes on what was understood. Callers bring the transaction. */
@ApplicationScoped
class Escalating {
    private final QuestionRepository questions;
    private final KnowledgeBase knowledge;
    private final Opening opening;

    Escalating(QuestionRepository questions, KnowledgeBase knowledge, Opening opening) {
        this.questions = questions;
        this.knowledge = knowledge;
        this.opening = opening;
    }

    /** @param entry the entry that says so; null: none does */
    AskedQuestion escalate(AskedQuestion question, WhyEscalated why, @Nullable Entry entry) {
        return escalate(question, why, entry, why.label());
    }

    /** @param whyNot what staff read about why nothing found is the answer */
    AskedQuestion escalate(AskedQuestion question, WhyEscalated why, @Nullable Entry entry, String whyNot) {
        return open(
                question,
                why,
                entry,
                whyNot,
                new Weight(area(question, entry), urgency(question)),
                null,
                question.asker());
    }

    /**
     * Calls a person for what was written to somebody else.
     *
     * @param message where it was written
     * @param opener who wants a person to answer
     */
    AskedQuestion raise(AskedQuestion question, ThreadRef message, PersonId opener) {
        WhyEscalated why = WhyEscalated.FROM_MESSAGE;
        Weight read = new Weight(area(question, null), urgency(question));
        return open(question, why, null, why.label(), read, message, opener);
    }

    /** A person is called, whatever was found, by somebody who may know area and priority better than what was read. */
    AskedQuestion asWanted(AskedQuestion question, WantedTicket wanted) {
        WhyEscalated why = WhyEscalated.ASKED_FOR;
        Weight weight = new Weight(
                wanted.area() == null ? area(question, null) : new Reading<>(wanted.area(), WantedTicket.EVIDENCE),
                wanted.priority() == null
                        ? urgency(question)
                        : new Reading<>(wanted.priority(), WantedTicket.EVIDENCE));
        return open(question, why, null, why.label(), weight, null, question.asker());
    }

    /** What it is about, and how much it hurries. */
    private record Weight(Reading<PolicyArea> area, Reading<Priority> priority) {}

    private static Reading<Priority> urgency(AskedQuestion question) {
        return question.understood().urgency();
    }

    private AskedQuestion open(
            AskedQuestion question,
            WhyEscalated why,
            @Nullable Entry entry,
            String whyNot,
            Weight weight,
            @Nullable ThreadRef source,
            PersonId opener) {
        OpenTicket request = new OpenTicket(
                question.asker(),
                replyPlace(question),
                source,
                question.meant(),
                question.market(),
                weight.area().value(),
                weight.priority().value(),
                question.candidates().stream()
                        .map(found -> new SearchedEntry(found.entryId(), found.question(), found.similarity()))
                        .toList(),
                whyNot,
                intake(question, weight.area().evidence(), weight.priority().evidence()),
                List.of());
        return questions.ticketed(
                question, why, entry, opening.open(request, opener).number());
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
