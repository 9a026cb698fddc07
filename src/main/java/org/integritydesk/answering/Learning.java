package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.Role;
import org.integritydesk.knowledge.Edit;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketOutcome;

/** How the desk learns: a resolved ticket becomes a draft, a reviewed draft becomes an entry. */
@ApplicationScoped
public class Learning {
    private final TicketDesk desk;
    private final KnowledgeBase knowledge;
    private final Outbox outbox;
    private final Clock clock;

    Learning(TicketDesk desk, KnowledgeBase knowledge, Outbox outbox, Clock clock) {
        this.desk = desk;
        this.knowledge = knowledge;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Resolves a ticket; the draft, when wanted, is kept with it or not at all.
     *
     * @param draft whether to draft an entry from question and answer
     */
    @Transactional
    public TicketOutcome resolve(TicketNumber number, String answer, RootCause cause, boolean draft, Actor actor) {
        TicketOutcome outcome = desk.act(number, new TicketAct.Resolve(answer, cause), actor);
        if (draft && outcome instanceof TicketOutcome.Done(var ticket)) {
            EntryContent content = TicketDraft.of(ticket, answer, LocalDate.now(clock));
            Entry entry = knowledge.draft(content, number.toString(), actor.id());
            outbox.tell(new AnsweringNotice.DraftWaiting(entry.id().value(), number.value()));
        }
        return outcome;
    }

    /** What became of a review. */
    public sealed interface Review {
        /** The knowledge base's own verdict. */
        record Made(Edit edit) implements Review {}

        /** Only editors review. */
        record NotAnEditor() implements Review {}
    }

    /** Publishes a draft with the editor's changes. From then on it answers. */
    @Transactional
    public Review publish(EntryId id, int expectedVersion, EntryContent content, Actor actor) {
        if (!actor.is(Role.EDITOR)) {
            return new Review.NotAnEditor();
        }
        return settled(knowledge.publish(id, expectedVersion, content, actor.id()));
    }

    /** Throws a draft away; it stays in the history. */
    @Transactional
    public Review discard(EntryId id, int expectedVersion, Actor actor) {
        if (!actor.is(Role.EDITOR)) {
            return new Review.NotAnEditor();
        }
        return settled(knowledge.discard(id, expectedVersion, actor.id()));
    }

    private Review settled(Edit edit) {
        if (edit instanceof Edit.Done(Entry entry)) {
            outbox.tell(new AnsweringNotice.DraftSettled(entry.id().value(), ticketOf(entry)));
        }
        return new Review.Made(edit);
    }

    private static long ticketOf(Entry entry) {
        return Optional.ofNullable(entry.origin())
                .flatMap(TicketNumber::parse)
                .map(TicketNumber::value)
                .orElse(0L);
    }
}
