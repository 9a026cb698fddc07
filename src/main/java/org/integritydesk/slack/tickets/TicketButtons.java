package org.integritydesk.slack.tickets;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.integritydesk.chat.Actor;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.ModalOpener;
import org.integritydesk.slack.web.ResponseUrl;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketOutcome;
import org.jspecify.annotations.Nullable;

/** The buttons of a ticket. What is allowed is decided by the desk on every press, never by what a message shows. */
@ApplicationScoped
public class TicketButtons {
    private final TicketDesk desk;
    private final ResolveProposals proposals;
    private final RoleDirectory roles;
    private final ResponseUrl respond;
    private final ModalOpener opener;

    TicketButtons(
            TicketDesk desk, ResolveProposals proposals, RoleDirectory roles, ResponseUrl respond, ModalOpener opener) {
        this.desk = desk;
        this.proposals = proposals;
        this.roles = roles;
        this.respond = respond;
        this.opener = opener;
    }

    /** "Claim"; the card changes through the outbox. */
    public Response claim(BlockActionRequest request, ActionContext context) {
        TicketOutcome outcome = desk.act(number(request), new TicketAct.Claim(), actor(request));
        if (!(outcome instanceof TicketOutcome.Done)) {
            respond.whisper(url(request), TicketSentences.explain(outcome));
        }
        return context.ack();
    }

    /** "Resolve": opens the form. */
    public Response resolve(BlockActionRequest request, ActionContext context) {
        return open(
                request,
                context,
                number(request),
                TicketAct.Kind.RESOLVE,
                ticket -> ResolveModal.of(ticket, proposals.of(ticket), null, null));
    }

    /** "Add details": opens the form. */
    public Response addDetails(BlockActionRequest request, ActionContext context) {
        return open(request, context, number(request), TicketAct.Kind.ADD_DETAILS, DetailsModal::of);
    }

    /** "Internal note": opens the form. */
    public Response note(BlockActionRequest request, ActionContext context) {
        return note(request, context, number(request));
    }

    /** The same, of the menu. */
    Response note(BlockActionRequest request, ActionContext context, TicketNumber number) {
        return open(request, context, number, TicketAct.Kind.NOTE, NoteModal::of);
    }

    /** "Never mind". */
    public Response withdraw(BlockActionRequest request, ActionContext context) {
        return act(
                request,
                context,
                new TicketAct.Withdraw(),
                ticket -> TicketSentences.say(
                        ":wastebasket: *" + ticket.number() + "* is withdrawn. Nobody will work on it."));
    }

    /** "Solved". */
    public Response solved(BlockActionRequest request, ActionContext context) {
        return act(
                request,
                context,
                new TicketAct.Confirm(),
                ticket -> RequesterNews.of(ticket, TicketAct.Kind.RESOLVE, null));
    }

    /** "Reopen". */
    public Response reopen(BlockActionRequest request, ActionContext context) {
        return act(request, context, new TicketAct.Reopen(null), ReopenedMessage::of);
    }

    /** "Ask for news". */
    public Response chase(BlockActionRequest request, ActionContext context) {
        TicketOutcome outcome = desk.act(number(request), new TicketAct.Chase(), actor(request));
        opener.tell(
                request,
                outcome instanceof TicketOutcome.Done(Ticket ticket)
                        ? TicketSentences.say(":wave: AdEx was asked how *" + ticket.number() + "* stands.")
                        : TicketSentences.explain(outcome));
        return context.ack();
    }

    private Response act(
            BlockActionRequest request, ActionContext context, TicketAct act, Function<Ticket, Message> shown) {
        TicketOutcome outcome = desk.act(number(request), act, actor(request));
        if (outcome instanceof TicketOutcome.Done(Ticket ticket)) {
            replace(request, shown.apply(ticket));
        } else {
            opener.tell(request, TicketSentences.explain(outcome));
        }
        return context.ack();
    }

    private Response open(
            BlockActionRequest request,
            ActionContext context,
            TicketNumber number,
            TicketAct.Kind act,
            Function<Ticket, View> form) {
        opener.open(request, number.toString(), () -> {
            TicketOutcome outcome = desk.mayAct(number, act, actor(request));
            return outcome instanceof TicketOutcome.Done(Ticket ticket)
                    ? form.apply(ticket)
                    : LateForm.notPossible(outcome);
        });
        return context.ack();
    }

    /** On the Home tab there is no message to replace; the tab is drawn again. */
    private void replace(BlockActionRequest request, Message message) {
        if (url(request) != null) {
            respond.replace(url(request), message);
        }
    }

    private Actor actor(BlockActionRequest request) {
        return roles.actor(request.getPayload().getUser().getId());
    }

    private static TicketNumber number(BlockActionRequest request) {
        return new TicketNumber(
                Long.parseLong(request.getPayload().getActions().getFirst().getValue()));
    }

    private static @Nullable String url(BlockActionRequest request) {
        return request.getPayload().getResponseUrl();
    }
}
