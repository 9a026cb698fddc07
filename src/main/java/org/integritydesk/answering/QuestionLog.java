package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.integritydesk.answering.store.QuestionRepository;

/** The record of questions, to read. */
@ApplicationScoped
public class QuestionLog {
    private final QuestionRepository questions;

    QuestionLog(QuestionRepository questions) {
        this.questions = questions;
    }

    /** Questions asked in a span of time, from inclusive, to exclusive, oldest first. */
    @Transactional
    public List<AskedQuestion> between(Instant from, Instant to) {
        return questions.between(from, to);
    }
}
