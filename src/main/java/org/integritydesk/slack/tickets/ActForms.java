package org.integritydesk.slack.tickets;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.ModalOpener;
import org.integritydesk.tickets.Desks;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketOutcome;

/** The forms that do one thing to a ticket: opens them, and does what was entered. */
@ApplicationScoped
public class ActForms {
    private final Map<TicketAct.Kind, ActForm> forms = new EnumMap<>(TicketAct.Kind.class);
    private final TicketDesk desk;
    private final RoleDirectory roles;
    private final ModalOpener opener;
    private final Clock clock;

    ActForms(TicketDesk desk, RoleDirectory roles, Desks desks, ModalOpener opener, Clock clock) {
        this.desk = desk;
        this.roles = roles;
        this.opener = opener;
        this.clock = clock;
        List.of(
                        new AskModal(),
                        new EscalateModal(),
                        new ReturnModal(),
                        new SnoozeModal(desks),
                        new AssignModal(roles),
                        new PriorityModal(),
                        new MergeModal(),
                        new RatingModal())
                .forEach(form -> forms.put(form.act(), form));
    }

    /** The acts that need a form. */
    public List<TicketAct.Kind> acts() {
        return List.copyOf(forms.keySet());
    }

    /** What the routing table needs to know. */
    public Map<String, ViewSubmissionHandler> submissions() {
        Map<String, ViewSubmissionHandler> handlers = new HashMap<>();
        forms.values()
                .forEach(form -> handlers.put(form.callback(), (request, context) -> submit(form, request, context)));
        return handlers;
    }

    /** A button or a choice that needs a form. */
    public Response open(BlockActionRequest request, ActionContext context, TicketAct.Kind act, TicketNumber number) {
        ActForm form = Objects.requireNonNull(forms.get(act));
        opener.open(request, form.title() + " " + number, () -> {
            TicketOutcome outcome = desk.mayAct(
                    number, act, roles.actor(request.getPayload().getUser().getId()));
            return outcome instanceof TicketOutcome.Done(Ticket ticket)
                    ? form.view(ticket, clock.instant())
                    : LateForm.notPossible(outcome);
        });
        return context.ack();
    }

    private Response submit(ActForm form, ViewSubmissionRequest request, ViewSubmissionContext context) {
        FormValues values = FormValues.of(request.getPayload().getView().getState());
        var number =
                new TicketNumber(Long.parseLong(request.getPayload().getView().getPrivateMetadata()));
        Optional<Ticket> ticket = desk.find(number);
        if (ticket.isEmpty()) {
            return LateForm.answer(context, new TicketOutcome.Unknown(number), form.typed(values));
        }
        return switch (form.read(ticket.get(), values, clock.instant())) {
            case ActForm.Entered.Wrong(Map<String, String> errors) -> context.ackWithErrors(errors);
            case ActForm.Entered.Act(TicketAct act) -> {
                TicketOutcome outcome = desk.act(
                        number, act, roles.actor(request.getPayload().getUser().getId()));
                yield outcome instanceof TicketOutcome.Done(Ticket done)
                        ? form.thanks(done).map(context::ackWithUpdate).orElseGet(context::ack)
                        : LateForm.answer(context, outcome, form.typed(values));
            }
        };
    }
}
