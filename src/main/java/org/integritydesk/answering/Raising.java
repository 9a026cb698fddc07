package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.integritydesk.answering.store.QuestionRepository;
import org.integritydesk.answering.understanding.Hints;
import org.integritydesk.answering.understanding.MarketReader;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;

/** Opens a ticket from what people wrote to each other, because somebody asks for it: one a message, however many ask. */
@ApplicationScoped
public class Raising {
    private final QuestionRepository questions;
    private final KnowledgeBase knowledge;
    private final Considering considering;
    private final Escalating escalating;
    private final Hinting hinting;
    private final TicketDesk desk;
    private final Outbox outbox;
    private final Clock clock;

    Raising(
            QuestionRepository questions,
            KnowledgeBase knowledge,
            Considering considering,
            Escalating escalating,
            Hinting hinting,
            TicketDesk desk,
            Outbox outbox,
            Clock clock) {
        this.questions = questions;
        this.knowledge = knowledge;
        this.considering = considering;
        this.escalating = escalating;
        this.hinting = hinting;
        this.desk = desk;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Opens the ticket. What can be understood from the words is, and what is found is kept for staff, but a person answers.
     *
     * @param request the message as a question of its author, under {@link AskRequest#messageKey}
     * @param message its room and itself
     * @param opener who asks for the ticket
     */
    @Transactional
    public RaiseOutcome raise(AskRequest request, ThreadRef message, PersonId opener) {
        questions.lock(request.deliveryKey());
        Optional<TicketNumber> open = existing(request, message);
        if (open.isPresent()) {
            return new RaiseOutcome.Already(open.get());
        }
        Optional<Readable.Words> words = words(request.text());
        if (words.isEmpty()) {
            return new RaiseOutcome.NoWords();
        }
        // A message that was asked of the desk, too, is a question already.
        AskedQuestion question = questions
                .byDeliveryKey(request.deliveryKey())
                .orElseGet(() -> record(request.saying(words.get().text()), message, words.get()));
        AskedQuestion ticketed = escalating.raise(question, message, opener);
        outbox.tell(new AnsweringNotice.QuestionReplied(ticketed.id().value()));
        return ticketed.ticket() == null ? new RaiseOutcome.NoWords() : new RaiseOutcome.Opened(ticketed.ticket());
    }

    private Optional<TicketNumber> existing(AskRequest request, ThreadRef message) {
        return questions.ofDelivery(request.deliveryKey()).stream()
                .flatMap(question -> Optional.ofNullable(question.ticket()).stream())
                .findFirst()
                .or(() -> desk.fromMessage(message).map(Ticket::number));
    }

    private static Optional<Readable.Words> words(String text) {
        return switch (Readable.of(text)) {
            case Readable.Words words -> Optional.of(words);
            case Readable.OneWord(String word) -> Optional.of(new Readable.Words(word, true));
            case Readable.Courtesy thanks -> Optional.empty();
            case Readable.Empty nothing -> Optional.empty();
            case Readable.NoWords nothing -> Optional.empty();
        };
    }

    private AskedQuestion record(AskRequest request, ThreadRef message, Readable.Words words) {
        Instant taken = clock.instant();
        Hints hints = hinting.of(request, message.room());
        Considered considered = considering.consider(
                words,
                MarketReader.read(request.text(), hints),
                hints.locale(),
                LocalDate.now(clock),
                knowledge::search);
        return questions.add(
                request,
                null,
                new Considered(
                        new Decision.Escalate(WhyEscalated.FROM_MESSAGE, null),
                        considered.understood(),
                        considered.found()),
                Duration.between(taken, clock.instant()),
                taken);
    }
}
