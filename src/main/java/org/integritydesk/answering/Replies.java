package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/** Turns the record of a question into what to say, with the entries as they are now. */
@ApplicationScoped
class Replies {
    private static final int SHOWN = 3;

    private final KnowledgeBase knowledge;
    private final Clock clock;

    Replies(KnowledgeBase knowledge, Clock clock) {
        this.knowledge = knowledge;
        this.clock = clock;
    }

    Reply to(AskedQuestion question) {
        if (question.ticket() != null) {
            return new Reply.Ticketed(
                    question, question.ticket(), Objects.requireNonNull(question.why()), entry(question.entry()));
        }
        return switch (question.outcome()) {
            case ANSWER -> {
                Entry entry = Objects.requireNonNull(entry(question.entry()));
                yield new Reply.Answered(question, entry, entry.content().isStale(LocalDate.now(clock)));
            }
            case REFER -> new Reply.Referred(question, Objects.requireNonNull(entry(question.entry())));
            case SUGGEST, CLARIFY ->
                new Reply.Suggested(
                        question, question.candidates().stream().limit(SHOWN).toList());
            case ESCALATE ->
                throw new IllegalStateException(
                        "Question " + question.id().value() + " was escalated without a ticket");
        };
    }

    private @Nullable Entry entry(@Nullable EntryId id) {
        return id == null ? null : knowledge.find(id).orElse(null);
    }
}
