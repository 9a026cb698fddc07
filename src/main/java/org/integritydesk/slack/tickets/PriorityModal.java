package org.integritydesk.slack.tickets;

import com.slack.api.model.view.View;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Priority;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;

/** The form with which staff sets the priority. */
final class PriorityModal implements ActForm {
    private static final String PRIORITY = "priority";
    private static final String REASON = "reason";

    @Override
    public TicketAct.Kind act() {
        return TicketAct.Kind.PRIORITISE;
    }

    @Override
    public String title() {
        return "Priority of";
    }

    @Override
    public View view(Ticket ticket, Instant now) {
        return Modals.form(
                callback(),
                title() + " " + ticket.number(),
                "Set",
                TicketActions.value(ticket),
                List.of(
                        Blocks.section("Now *" + ticket.priority() + "*: " + Texts.escape(ticket.priorityReason())),
                        Modals.choice(
                                PRIORITY,
                                "Priority",
                                Arrays.stream(Priority.values())
                                        .map(priority -> new Modals.Choice(
                                                priority.name(), priority.name() + ": " + priority.label()))
                                        .toList(),
                                ticket.priority().name(),
                                "The targets of the clock follow."),
                        Modals.line(REASON, "Why", null, "Shown on the card instead of what was proposed.", true)));
    }

    @Override
    public Entered read(Ticket ticket, FormValues form, Instant now) {
        String priority = form.choice(PRIORITY);
        String reason = form.text(REASON);
        Map<String, String> errors = new LinkedHashMap<>();
        if (priority == null) {
            errors.put(PRIORITY, "Please choose a priority.");
        }
        if (reason == null) {
            errors.put(REASON, "Please say why.");
        }
        return priority == null || reason == null
                ? new Entered.Wrong(errors)
                : new Entered.Act(new TicketAct.Prioritise(Priority.valueOf(priority), reason));
    }

    @Override
    public String typed(FormValues form) {
        return Objects.requireNonNullElse(form.text(REASON), "");
    }
}
