package org.integritydesk.slack.tickets;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.Views;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketOutcome;
import org.jspecify.annotations.Nullable;

/** "Answered by an entry" in the form that resolves a ticket: fills in the entry's answer, and keeps what was typed. */
@ApplicationScoped
public class AnswerFilling {
    private final TicketDesk desk;
    private final KnowledgeBase knowledge;
    private final ResolveProposals proposals;
    private final RoleDirectory roles;
    private final Views views;

    AnswerFilling(
            TicketDesk desk, KnowledgeBase knowledge, ResolveProposals proposals, RoleDirectory roles, Views views) {
        this.desk = desk;
        this.knowledge = knowledge;
        this.proposals = proposals;
        this.roles = roles;
        this.views = views;
    }

    /** An entry was chosen, or none again. */
    public Response choose(BlockActionRequest request, ActionContext context) {
        View view = request.getPayload().getView();
        TicketOutcome outcome = desk.mayAct(
                new TicketNumber(Long.parseLong(view.getPrivateMetadata())),
                TicketAct.Kind.RESOLVE,
                roles.actor(request.getPayload().getUser().getId()));
        // Whoever may not resolve hears so when they submit.
        if (outcome instanceof TicketOutcome.Done(Ticket ticket)) {
            FormValues form = FormValues.of(view.getState());
            Integer place = ResolveModal.place(form, ticket);
            views.update(
                    view.getId(),
                    view.getHash(),
                    ResolveModal.of(ticket, proposals.of(ticket), place, answer(ticket, place, typed(ticket, form))));
        }
        return context.ack();
    }

    private @Nullable String answer(Ticket ticket, @Nullable Integer place, @Nullable String typed) {
        Optional<String> filled = place == null ? Optional.empty() : answerOf(ticket, place);
        return typed == null
                ? filled.orElse(null)
                : filled.map(answer -> typed + "\n\n" + answer).orElse(typed);
    }

    /** What stands in the answer, unless an entry chosen before put it there. */
    private @Nullable String typed(Ticket ticket, FormValues form) {
        String text = form.text(ResolveModal.answerField(form));
        boolean isFilledIn = text != null
                && ticket.searched().stream()
                        .map(found -> published(found.entryId()))
                        .flatMap(Optional::stream)
                        .anyMatch(entry -> entry.content().answer().strip().equals(text));
        return isFilledIn ? null : text;
    }

    private Optional<String> answerOf(Ticket ticket, int place) {
        return published(ticket.searched().get(place).entryId())
                .map(entry -> entry.content().answer().strip());
    }

    private Optional<Entry> published(String entry) {
        return knowledge.published(new EntryId(entry));
    }
}
