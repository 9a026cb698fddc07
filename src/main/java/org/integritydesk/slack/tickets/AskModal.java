package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;

/** The form that asks the requester something. */
final class AskModal implements ActForm {
    private static final String QUESTION = "question";

    @Override
    public TicketAct.Kind act() {
        return TicketAct.Kind.ASK;
    }

    @Override
    public String title() {
        return "Ask about";
    }

    @Override
    public View view(Ticket ticket, Instant now) {
        List<LayoutBlock> blocks = new ArrayList<>(Blocks.quoteWhole(ticket.question()));
        blocks.add(Modals.paragraph(
                QUESTION,
                "What do you need to know?",
                null,
                "The requester reads exactly this. Until they reply, the clock stands still.",
                true));
        return Modals.form(callback(), title() + " " + ticket.number(), "Ask", TicketActions.value(ticket), blocks);
    }

    @Override
    public Entered read(Ticket ticket, FormValues form, Instant now) {
        String question = form.text(QUESTION);
        return question == null
                ? new Entered.Wrong(Map.of(QUESTION, "Please write what you need to know."))
                : new Entered.Act(new TicketAct.Ask(question));
    }

    @Override
    public String typed(FormValues form) {
        return Objects.requireNonNullElse(form.text(QUESTION), "");
    }
}
