package org.integritydesk.slack.tickets;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.ResponseUrl;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketOutcome;

/** The menu of a ticket's card, and those of its buttons that open a form. The desk decides on every press what is allowed. */
@ApplicationScoped
public class TicketMenu {
    /** The acts that have a button on a card or in a message to the requester. */
    public static final List<TicketAct.Kind> BUTTONS = List.of(
            TicketAct.Kind.ASK,
            TicketAct.Kind.ESCALATE,
            TicketAct.Kind.RETURN,
            TicketAct.Kind.WAKE,
            TicketAct.Kind.SPLIT,
            TicketAct.Kind.RATE);

    private final TicketDesk desk;
    private final ActForms forms;
    private final TicketButtons buttons;
    private final ShowTicket show;
    private final RoleDirectory roles;
    private final ResponseUrl respond;

    TicketMenu(
            TicketDesk desk,
            ActForms forms,
            TicketButtons buttons,
            ShowTicket show,
            RoleDirectory roles,
            ResponseUrl respond) {
        this.desk = desk;
        this.forms = forms;
        this.buttons = buttons;
        this.show = show;
        this.roles = roles;
        this.respond = respond;
    }

    /** Whether the choice only opens something. */
    public boolean opensSomething(BlockActionRequest request) {
        TicketAct.Kind act = choice(request).act();
        return act == null || opensForm(act);
    }

    /** Whether the act needs a form. */
    public boolean opensForm(TicketAct.Kind act) {
        return act == TicketAct.Kind.NOTE || forms.acts().contains(act);
    }

    private static MenuChoice choice(BlockActionRequest request) {
        return MenuChoice.parse(
                request.getPayload().getActions().getFirst().getSelectedOption().getValue());
    }

    /** A choice in the menu. */
    public Response chosen(BlockActionRequest request, ActionContext context) {
        MenuChoice choice = choice(request);
        if (choice.act() == null) {
            return show.history(request, context, choice.number());
        }
        return choice.act() == TicketAct.Kind.NOTE
                ? buttons.note(request, context, choice.number())
                : run(request, context, choice.act(), choice.number());
    }

    /** A button for this act. */
    public Response pressed(BlockActionRequest request, ActionContext context, TicketAct.Kind act) {
        return run(
                request,
                context,
                act,
                new TicketNumber(Long.parseLong(
                        request.getPayload().getActions().getFirst().getValue())));
    }

    private Response run(BlockActionRequest request, ActionContext context, TicketAct.Kind kind, TicketNumber number) {
        if (forms.acts().contains(kind)) {
            return forms.open(request, context, kind, number);
        }
        TicketOutcome outcome = desk.act(
                number, atOnce(kind), roles.actor(request.getPayload().getUser().getId()));
        if (!(outcome instanceof TicketOutcome.Done)) {
            respond.whisper(request.getPayload().getResponseUrl(), TicketSentences.explain(outcome));
        }
        return context.ack();
    }

    /** Acts that need no more than to be chosen. */
    private static TicketAct atOnce(TicketAct.Kind kind) {
        return switch (kind) {
            case CLAIM -> new TicketAct.Claim();
            case UNCLAIM -> new TicketAct.Unclaim(null);
            case TAKE_OVER -> new TicketAct.TakeOver(null);
            case WAKE -> new TicketAct.Wake();
            case SPLIT -> new TicketAct.Split(null);
            case CLOSE -> new TicketAct.Close(null);
            case REOPEN -> new TicketAct.Reopen(null);
            case OPEN,
                    REASSIGN,
                    ASK,
                    REPLY,
                    TELL,
                    NOTE,
                    ESCALATE,
                    RETURN,
                    SNOOZE,
                    RESOLVE,
                    CONFIRM,
                    WITHDRAW,
                    MERGE,
                    ADD_DETAILS,
                    PRIORITISE,
                    RATE,
                    CHASE -> throw new IllegalArgumentException(kind + " needs more than a press");
        };
    }
}
