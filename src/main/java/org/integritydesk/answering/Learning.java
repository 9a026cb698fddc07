package org.integritydesk.answering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.Role;
import org.integritydesk.knowledge.Edit;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryAct;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketOutcome;
import org.jspecify.annotations.Nullable;

/** How the desk learns: a resolved ticket, or somebody who knows, becomes a draft; a reviewed draft becomes an entry. */
@ApplicationScoped
public class Learning {
    /** Origin of entries that came from nowhere but a person's head. */
    private static final String WRITTEN = "chat";

    private final TicketDesk desk;
    private final KnowledgeBase knowledge;
    private final WordingDesk wordings;
    private final Outbox outbox;
    private final Clock clock;

    Learning(TicketDesk desk, KnowledgeBase knowledge, WordingDesk wordings, Outbox outbox, Clock clock) {
        this.desk = desk;
        this.knowledge = knowledge;
        this.wordings = wordings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Resolves a ticket; what is learned from it is kept with it or not at all.
     *
     * @param draft whether to draft an entry from question and answer, if no entry answered it
     * @param answeredBy the entry that answered it, which may learn the asker's wording; null: none did
     */
    @Transactional
    public TicketOutcome resolve(
            TicketNumber number,
            String answer,
            RootCause cause,
            boolean draft,
            @Nullable EntryId answeredBy,
            Actor actor) {
        TicketOutcome outcome = desk.act(
                number, new TicketAct.Resolve(answer, cause, answeredBy == null ? null : answeredBy.value()), actor);
        if (!(outcome instanceof TicketOutcome.Done(var ticket))) {
            return outcome;
        }
        if (answeredBy != null) {
            wordings.answered(answeredBy, ticket.withoutAdvertiser(ticket.question()), number);
        } else if (draft) {
            EntryContent content = TicketDraft.of(ticket, answer, LocalDate.now(clock));
            Entry entry = knowledge.draft(content, number.toString(), actor.id());
            outbox.tell(new AnsweringNotice.DraftWaiting(entry.id().value(), number.value()));
        }
        return outcome;
    }

    /**
     * Keeps an entry somebody wrote: as a draft, or in review by another editor.
     *
     * @param submit whether another editor is asked to approve it; content that breaks rules is then refused
     * @param note why, for the history; null: nobody said
     */
    @Transactional
    public Edit propose(EntryContent content, boolean submit, @Nullable String note, Actor actor) {
        if (!actor.is(Role.STAFF) && !actor.is(Role.EDITOR)) {
            return new Edit.NotAllowed();
        }
        Entry draft = knowledge.draft(content, WRITTEN, actor.id());
        if (!submit) {
            return new Edit.Done(draft);
        }
        Edit edit = act(draft.id(), draft.version(), new EntryAct.Submit(content, note), actor);
        if (!(edit instanceof Edit.Done)) {
            // The writer still has the form before them; a draft would only be a second copy of it.
            QuarkusTransaction.setRollbackOnly();
        }
        return edit;
    }

    /** Does something to an entry, and tells those who wait for it. */
    @Transactional
    public Edit act(EntryId id, int expectedVersion, EntryAct act, Actor actor) {
        Edit edit = knowledge.act(id, expectedVersion, act, actor);
        switch (edit) {
            case Edit.Done(Entry made) when made.version() > expectedVersion -> tell(made, act);
            case Edit.NeedsSecondPerson(Entry made) when made.version() > expectedVersion -> tell(made, act);
            default -> {}
        }
        return edit;
    }

    private void tell(Entry made, EntryAct act) {
        var waiting = new AnsweringNotice.DraftWaiting(made.id().value(), ticketOf(made));
        switch (act) {
            case EntryAct.Submit submit -> outbox.tell(waiting);
            case EntryAct.Save save -> redraw(waiting);
            case EntryAct.Approve approve -> redraw(waiting);
            case EntryAct.Discard discard -> redraw(waiting);
            case EntryAct.SendBack sendBack -> {
                redraw(waiting);
                outbox.tell(new AnsweringNotice.DraftSentBack(made.id().value(), made.version()));
            }
            case EntryAct.Retire retire -> {}
        }
    }

    /** Only what was submitted, or drafted from a ticket, has a card. */
    private void redraw(AnsweringNotice.DraftWaiting card) {
        if (outbox.wasTold(card)) {
            outbox.tell(new AnsweringNotice.DraftSettled(card.entry(), card.ticket()));
        }
    }

    private static long ticketOf(Entry entry) {
        return Optional.ofNullable(entry.origin())
                .flatMap(TicketNumber::parse)
                .map(TicketNumber::value)
                .orElse(0L);
    }
}
