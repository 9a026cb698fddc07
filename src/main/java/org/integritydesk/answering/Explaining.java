package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.integritydesk.answering.store.QuestionRepository;
import org.integritydesk.answering.store.VerdictRepository;
import org.integritydesk.answering.understanding.Concern;
import org.integritydesk.answering.understanding.Hints;
import org.integritydesk.answering.understanding.QuestionReader;
import org.integritydesk.answering.understanding.Reading;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.TicketNumber;

/** Tells staff why a question got its reply; callers check who may know. */
@ApplicationScoped
public class Explaining {
    private final QuestionRepository questions;
    private final VerdictRepository verdicts;
    private final Asking asking;
    private final QuestionReader reader;
    private final Clock clock;

    Explaining(
            QuestionRepository questions,
            VerdictRepository verdicts,
            Asking asking,
            QuestionReader reader,
            Clock clock) {
        this.questions = questions;
        this.verdicts = verdicts;
        this.asking = asking;
        this.reader = reader;
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

    /** What would become of a question; records nothing and calls nobody. */
    public Why tried(AskRequest request, Readable.Words words) {
        Instant now = clock.instant();
        Reading<Market> market = asking.market(request);
        Considered considered = asking.consider(request, words);
        return Why.of(
                words.text(),
                market,
                considered,
                concerns(words.text(), market.value(), now),
                Duration.between(now, clock.instant()).toMillis(),
                now);
    }

    private Why recorded(AskedQuestion question) {
        return Why.of(
                question,
                concerns(question.meant(), question.market(), question.askedAt()),
                verdicts.about(question.id()));
    }

    /** They are not recorded, but read from the words alone, so they can be read again. */
    private List<Concern> concerns(String words, Market market, Instant asked) {
        return reader.read(words, Hints.ofRoom(market), LocalDate.ofInstant(asked, ZoneOffset.UTC)).concerns().stream()
                .map(Reading::value)
                .toList();
    }
}
