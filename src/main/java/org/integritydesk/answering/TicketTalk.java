package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.integritydesk.answering.store.QuestionRepository;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.platform.outbox.Receipt;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketMessage;
import org.integritydesk.tickets.TicketNotice;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketPlaces;
import org.integritydesk.tickets.TicketState;
import org.integritydesk.tickets.TicketThread;

/**
 * Which ticket something is about that a requester writes without naming the desk. In a thread of a ticket everything is;
 * outside of threads only what cannot be a question, while exactly one ticket is being talked about.
 */
@ApplicationScoped
public class TicketTalk {
    /** After a day people do not remember what was said last in their conversation with the desk. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final TicketPlaces places;
    private final TicketDesk desk;
    private final QuestionRepository questions;
    private final Outbox outbox;
    private final Clock clock;

    TicketTalk(TicketPlaces places, TicketDesk desk, QuestionRepository questions, Outbox outbox, Clock clock) {
        this.places = places;
        this.desk = desk;
        this.questions = questions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The ticket of a thread; of several, the author's own that is talked about. Of a ticket that is over, nothing is said any
     * more once its requester asked the desk something else there.
     *
     * @param where a thread that is not below a card
     */
    @Transactional
    public Optional<TicketNumber> inThread(ThreadRef where, PersonId author) {
        return talkedAbout(ticketsOf(where), author)
                .filter(ticket -> TicketThread.isWorkedOn(ticket) || !askedSomethingElse(where, author))
                .map(Ticket::number);
    }

    /** The ticket that something written to the desk outside of threads is about; empty: it may be a question. */
    @Transactional
    public Optional<TicketNumber> direct(PersonId author, String text) {
        if (FollowUpRules.mayAsk(Readable.of(text))) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        List<Ticket> inTouch = places.inTouch(author, now.minus(REMEMBERED));
        if (inTouch.size() != 1) {
            return Optional.empty();
        }
        TicketNumber number = inTouch.getFirst().number();
        return questions
                        .latestDirect(author, now.minus(Contexts.JUST_BEFORE))
                        .filter(asked -> !number.equals(asked.ticket()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(number);
    }

    /** The author's own before others', then what is worked on, what waits for them, what changed last. */
    static Optional<Ticket> talkedAbout(List<Ticket> tickets, PersonId author) {
        return tickets.stream()
                .max(Comparator.comparing((Ticket ticket) -> ticket.requester().equals(author))
                        .thenComparing(TicketThread::isWorkedOn)
                        .thenComparing(ticket -> ticket.state() == TicketState.WAITING)
                        .thenComparing(Ticket::updatedAt));
    }

    private List<Ticket> ticketsOf(ThreadRef where) {
        String root = where.thread();
        if (root == null) {
            return List.of();
        }
        Set<TicketNumber> found = new HashSet<>();
        var receipt = new Receipt(where.room().value(), root);
        return Stream.of(
                        places.heardIn(where).stream(),
                        tickets(questions.ofDelivery(AskRequest.messageKey(where.room(), root)).stream()),
                        tickets(outbox.topic(receipt).flatMap(AnsweringNotice::questionOf).stream()
                                .flatMap(id -> questions.findQuestion(id).stream())),
                        outbox.topic(receipt).flatMap(TicketNotice::ofTicket).flatMap(desk::find).stream(),
                        places.takenFor(new TicketMessage.Source(where.room(), root)).flatMap(desk::find).stream())
                .flatMap(tickets -> tickets)
                .filter(ticket -> found.add(ticket.number()))
                .toList();
    }

    private Stream<Ticket> tickets(Stream<AskedQuestion> asked) {
        return asked.flatMap(question -> Optional.ofNullable(question.ticket()).flatMap(desk::find).stream());
    }

    private boolean askedSomethingElse(ThreadRef where, PersonId author) {
        return questions
                .latestIn(where, author)
                .filter(last -> last.ticket() == null)
                .isPresent();
    }
}
