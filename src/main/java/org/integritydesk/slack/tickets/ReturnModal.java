package org.integritydesk.slack.tickets;

import com.slack.api.model.view.View;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;

/** The form that takes down what another team decided. */
final class ReturnModal implements ActForm {
    private static final String DECISION = "decision";

    @Override
    public TicketAct.Kind act() {
        return TicketAct.Kind.RETURN;
    }

    @Override
    public String title() {
        return "Decision on";
    }

    @Override
    public View view(Ticket ticket, Instant now) {
        String route = ticket.escalation() == null
                ? "The other team"
                : ticket.escalation().route().label();
        return Modals.form(
                callback(),
                title() + " " + ticket.number(),
                "Keep",
                TicketActions.value(ticket),
                List.of(
                        Blocks.section(
                                "*" + Texts.escape(route) + "* has answered? The ticket goes back to its owner."),
                        Modals.paragraph(
                                DECISION,
                                "What they decided",
                                null,
                                "Internal; the requester does not see it.",
                                false)));
    }

    @Override
    public Entered read(Ticket ticket, FormValues form, Instant now) {
        return new Entered.Act(new TicketAct.Return(form.text(DECISION)));
    }

    @Override
    public String typed(FormValues form) {
        return Objects.requireNonNullElse(form.text(DECISION), "");
    }
}
