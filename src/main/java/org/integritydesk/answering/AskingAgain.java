package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.integritydesk.answering.store.QuestionRepository;
import org.integritydesk.answering.understanding.Reading;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.KnowledgeBase;

/** Asks recorded questions again, as things are now; records nothing and calls nobody. */
@ApplicationScoped
public class AskingAgain {
    private final QuestionRepository questions;
    private final Considering considering;
    private final KnowledgeBase knowledge;
    private final Clock clock;

    AskingAgain(QuestionRepository questions, Considering considering, KnowledgeBase knowledge, Clock clock) {
        this.questions = questions;
        this.considering = considering;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /** The entry that the desk would reply with now; empty: it would ask back, offer a choice or call a person. */
    @Transactional
    public Optional<Entry> answer(QuestionId id) {
        return questions.findQuestion(id).flatMap(question -> switch (decide(question)) {
            case Decision.Answer answer -> Optional.of(answer.entry());
            case Decision.Refer refer -> Optional.of(refer.entry());
            case Decision.Clarify back -> Optional.empty();
            case Decision.Suggest choice -> Optional.empty();
            case Decision.Escalate call -> Optional.empty();
        });
    }

    private Decision decide(AskedQuestion question) {
        return considering
                .consider(
                        new Readable.Words(
                                question.meant(), question.meant().length() <= Readable.SEARCHABLE_CHARACTERS),
                        new Reading<>(question.market(), question.marketEvidence()),
                        null,
                        LocalDate.now(clock),
                        knowledge::search)
                .decision();
    }
}
