package org.integritydesk.slack.tickets;

import com.slack.api.model.view.View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.tickets.Desks;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.WorkingHours;

/** The form that puts a ticket off. */
final class SnoozeModal implements ActForm {
    private static final String DAY = "day";
    private static final String REASON = "reason";

    private final Desks desks;

    SnoozeModal(Desks desks) {
        this.desks = desks;
    }

    @Override
    public TicketAct.Kind act() {
        return TicketAct.Kind.SNOOZE;
    }

    @Override
    public String title() {
        return "Put off";
    }

    @Override
    public View view(Ticket ticket, Instant now) {
        WorkingHours hours = desks.of(ticket.market());
        return Modals.form(
                callback(),
                title() + " " + ticket.number(),
                "Put off",
                TicketActions.value(ticket),
                List.of(
                        Modals.day(DAY, "Until", today(hours, now).plusDays(1), true),
                        Modals.paragraph(
                                REASON,
                                "Why",
                                null,
                                "It comes back when the desk opens that day (" + hours.from() + ", "
                                        + hours.zone().getId() + "). The requester is told the day, not the reason.",
                                false)));
    }

    @Override
    public Entered read(Ticket ticket, FormValues form, Instant now) {
        WorkingHours hours = desks.of(ticket.market());
        LocalDate day = form.day(DAY);
        if (day == null || !day.isAfter(today(hours, now))) {
            return new Entered.Wrong(Map.of(DAY, "Please pick a day after today."));
        }
        return new Entered.Act(new TicketAct.Snooze(
                day.atTime(hours.from()).atZone(hours.zone()).toInstant(), form.text(REASON)));
    }

    @Override
    public String typed(FormValues form) {
        return Objects.requireNonNullElse(form.text(REASON), "");
    }

    private LocalDate today(WorkingHours hours, Instant now) {
        return LocalDate.ofInstant(now, hours.zone());
    }
}
