package org.integritydesk.slack.tickets;

import com.slack.api.model.view.View;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketNumber;

/** The form that makes a ticket follow another one. */
final class MergeModal implements ActForm {
    private static final String INTO = "into";

    @Override
    public TicketAct.Kind act() {
        return TicketAct.Kind.MERGE;
    }

    @Override
    public String title() {
        return "Merge";
    }

    @Override
    public View view(Ticket ticket, Instant now) {
        return Modals.form(
                callback(),
                title() + " " + ticket.number(),
                "Merge",
                TicketActions.value(ticket),
                List.of(
                        Blocks.section("*" + ticket.number()
                                + "* will follow another open ticket: when that one is answered, the person who asked here gets"
                                + " the same answer. It can be split again."),
                        Modals.line(INTO, "Into", null, "A ticket number, like INT-1001.", true)));
    }

    @Override
    public Entered read(Ticket ticket, FormValues form, Instant now) {
        return Optional.ofNullable(form.text(INTO))
                .flatMap(TicketNumber::parse)
                .<Entered>map(number -> new Entered.Act(new TicketAct.Merge(number)))
                .orElseGet(() -> new Entered.Wrong(Map.of(INTO, "Please write a ticket number, like INT-1001.")));
    }

    @Override
    public String typed(FormValues form) {
        return Objects.requireNonNullElse(form.text(INTO), "");
    }
}
