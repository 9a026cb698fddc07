package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.integritydesk.answering.store.QuestionRepository;
import org.integritydesk.answering.store.VerdictRepository;
import org.integritydesk.tickets.TicketNumber;

/** Tells staff why a question got its reply; callers check who may know. */
@ApplicationScoped
public class Explaining {
    private final QuestionRepository questions;
    private final VerdictRepository verdicts;
    private final Asking asking;
    private final Clock clock;

    Explaining(QuestionRepository questions, VerdictRepository verdicts, Asking asking, Clock clock) {
        this.questions = questions;
        this.verdicts = verdicts;
        this.asking = asking;
        this.clock = clock;
    }

    /** Why a recorded question got its reply; empty: there is none with this id. */
    @Transactional
    public Optional<Why> why(QuestionId id) {
        return questions.findQuestion(id).map(this::recorded);
    }

    /** Why a ticket was opened; empty: no question belongs to it. */
    @Transactional
    public Optional<Why> why(TicketNumber ticket) {
        return questions.byTicket(ticket).map(this::recorded);
    }

    /** What would become of a question, of several the first; records nothing and calls nobody. */
    public Why tried(AskRequest request, Readable.Words words) {
        Instant now = clock.instant();
        return Why.of(
                words.text(),
                asking.consider(request, words).getFirst(),
                Duration.between(now, clock.instant()).toMillis(),
                now);
    }

    private Why recorded(AskedQuestion question) {
        return Why.of(question, verdicts.about(question.id()));
    }
}
