package org.integritydesk.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.Role;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.tickets.TicketMessage.Passage;
import org.integritydesk.tickets.TicketMessage.Source;
import org.integritydesk.tickets.store.TicketMessages;

/**
 * What requester and staff say to each other about a ticket. Each message is kept, acts on the ticket, and is passed on in one
 * transaction; delivered twice, it is taken once.
 */
@ApplicationScoped
public class TicketThread {
    private final TicketDesk desk;
    private final TicketMessages messages;
    private final Outbox outbox;
    private final Clock clock;

    TicketThread(TicketDesk desk, TicketMessages messages, Outbox outbox, Clock clock) {
        this.desk = desk;
        this.messages = messages;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Takes what was written below a ticket's card. Only staff speak to the requester; what they mark as a note stays here.
     *
     * @return why it was not taken; empty: it was
     */
    @Transactional
    public Optional<TicketOutcome> saidBelowCard(TicketNumber number, Said said, Actor actor) {
        if (isTaken(source(said))) {
            return Optional.empty();
        }
        Optional<String> note = InternalNote.in(said.words());
        TicketAct act = note.isPresent() ? new TicketAct.Note(null) : new TicketAct.Tell();
        TicketOutcome outcome = desk.act(number, act, actor);
        if (!(outcome instanceof TicketOutcome.Done)) {
            return Optional.of(outcome);
        }
        long id = keep(
                number, note.isPresent() ? Passage.INTERNAL : Passage.TO_REQUESTER, said, note.orElse(said.words()));
        if (note.isEmpty()) {
            outbox.tell(new TicketNotice.MessagePassed(number.value(), id));
        }
        acknowledge(number, id);
        return Optional.empty();
    }

    /**
     * Takes what was written where the requester is. The requester's words act on the ticket as long as it takes any; others'
     * are passed on while it is worked on, and staff's count as an answer to the requester, who reads them there.
     *
     * @param inThread whether it stands in a thread of the ticket; otherwise its author hears what it was taken for
     * @return whether it was taken
     */
    @Transactional
    public boolean saidToRequesterSide(TicketNumber number, Said said, Actor actor, boolean inThread) {
        if (isTaken(source(said))) {
            return true;
        }
        Optional<Ticket> found = desk.find(number);
        if (found.isEmpty() || !isTakenBy(found.get(), actor)) {
            return false;
        }
        long id = keep(number, Passage.TO_STAFF, said, said.words());
        outbox.tell(new TicketNotice.MessagePassed(number.value(), id));
        if (!inThread) {
            acknowledge(number, id);
        }
        return true;
    }

    private boolean isTakenBy(Ticket ticket, Actor actor) {
        if (actor.id().equals(ticket.requester())) {
            return desk.act(ticket.number(), new TicketAct.Reply(), actor) instanceof TicketOutcome.Done;
        }
        if (!isWorkedOn(ticket)) {
            return false;
        }
        return !actor.is(Role.STAFF)
                || desk.act(ticket.number(), new TicketAct.Tell(), actor) instanceof TicketOutcome.Done;
    }

    /** Whether somebody works on it, here or at the ticket it follows. */
    public static boolean isWorkedOn(Ticket ticket) {
        return ticket.state().isOpen() || ticket.state() == TicketState.DUPLICATE;
    }

    /** Keeps a note that staff wrote in a form, and shows it below the card. */
    @Transactional
    public TicketOutcome note(TicketNumber number, String words, Actor actor) {
        TicketOutcome outcome = desk.act(number, new TicketAct.Note(null), actor);
        if (outcome instanceof TicketOutcome.Done) {
            long id = messages.add(new TicketMessage(
                    null, number, Passage.INTERNAL, actor.id(), words, List.of(), null, clock.instant(), null, null));
            outbox.tell(new TicketNotice.MessagePassed(number.value(), id));
        }
        return outcome;
    }

    /**
     * Takes an edit. A message that becomes a note is taken back from the requester; a note stays one.
     *
     * @param said the message as it is now
     * @param at when it was edited; an edit older than the one known changes nothing
     */
    @Transactional
    public void edited(Said said, Instant at) {
        Source source = source(said);
        messages.lock(source);
        Optional<TicketMessage> found = messages.by(source);
        if (found.isEmpty() || !isNews(found.get(), at)) {
            return;
        }
        TicketMessage before = found.get();
        Optional<String> note = before.passage() == Passage.TO_STAFF ? Optional.empty() : InternalNote.in(said.words());
        boolean becomesNote = before.passage() == Passage.TO_REQUESTER && note.isPresent();
        change(TicketMessageBuilder.builder(before)
                .passage(becomesNote ? Passage.INTERNAL : before.passage())
                .words(note.orElse(said.words()))
                .files(said.files())
                .editedAt(at)
                .build());
        if (becomesNote) {
            acknowledge(before.ticket(), id(before));
        }
    }

    private static boolean isNews(TicketMessage message, Instant editedAt) {
        return !message.isDeleted()
                && (message.editedAt() == null || message.editedAt().isBefore(editedAt));
    }

    /** Takes a deletion: the words are gone, here as well; that there was a message stays known. */
    @Transactional
    public void deleted(Source source) {
        messages.lock(source);
        messages.by(source)
                .filter(message -> !message.isDeleted())
                .ifPresent(message -> change(TicketMessageBuilder.builder(message)
                        .words("")
                        .files(List.of())
                        .deletedAt(clock.instant())
                        .build()));
    }

    private void change(TicketMessage next) {
        messages.replace(next);
        outbox.tell(new TicketNotice.MessageOutdated(next.ticket().value(), id(next)));
    }

    private void acknowledge(TicketNumber number, long message) {
        outbox.tell(new TicketNotice.MessageAcknowledged(number.value(), message));
    }

    private static long id(TicketMessage message) {
        return Objects.requireNonNull(message.id(), "a message that was kept");
    }

    /** The message as it stands now. */
    @Transactional
    public Optional<TicketMessage> find(long id) {
        return messages.byId(id);
    }

    /** What was said about a ticket, oldest first. */
    @Transactional
    public List<TicketMessage> of(TicketNumber number) {
        return messages.of(number);
    }

    /** Whether this is the first message of its author about its ticket that went this way. */
    @Transactional
    public boolean isFirst(TicketMessage message) {
        return messages.of(message.ticket()).stream()
                .filter(other -> other.author().equals(message.author()) && other.passage() == message.passage())
                .findFirst()
                .map(TicketMessage::id)
                .equals(Optional.ofNullable(message.id()));
    }

    private boolean isTaken(Source source) {
        messages.lock(source);
        return messages.by(source).isPresent();
    }

    private long keep(TicketNumber number, Passage passage, Said said, String words) {
        return messages.add(new TicketMessage(
                null, number, passage, said.author(), words, said.files(), source(said), said.at(), null, null));
    }

    private static Source source(Said said) {
        return new Source(said.room(), said.message());
    }
}
