package org.integritydesk.slack.tickets;

import com.slack.api.model.view.View;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;

/** The form that gives a ticket to somebody. */
final class AssignModal implements ActForm {
    private static final String PERSON = "person";
    private static final String REASON = "reason";

    private final RoleDirectory roles;

    AssignModal(RoleDirectory roles) {
        this.roles = roles;
    }

    @Override
    public TicketAct.Kind act() {
        return TicketAct.Kind.REASSIGN;
    }

    @Override
    public String title() {
        return "Assign";
    }

    @Override
    public View view(Ticket ticket, Instant now) {
        return Modals.form(
                callback(),
                title() + " " + ticket.number(),
                "Assign",
                TicketActions.value(ticket),
                List.of(
                        Modals.person(PERSON, "To", "One of AdEx staff; they are told."),
                        Modals.paragraph(REASON, "Why", null, "Kept in the history.", false)));
    }

    @Override
    public Entered read(Ticket ticket, FormValues form, Instant now) {
        String person = form.person(PERSON);
        return person == null
                ? new Entered.Wrong(Map.of(PERSON, "Please choose who gets it."))
                : new Entered.Act(new TicketAct.Reassign(roles.actor(person), form.text(REASON)));
    }

    @Override
    public String typed(FormValues form) {
        return Objects.requireNonNullElse(form.text(REASON), "");
    }
}
