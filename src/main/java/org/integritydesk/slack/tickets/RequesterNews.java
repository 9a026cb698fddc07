package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;

/** What a requester hears about a ticket. */
public final class RequesterNews {
    private static final int REMINDER = 150;

    private RequesterNews() {}

    /** The message about what was done. */
    public static Message of(Ticket ticket, TicketAct.Kind what) {
        return what == TicketAct.Kind.RESOLVE ? resolved(ticket) : claimed(ticket);
    }

    private static Message claimed(Ticket ticket) {
        String owner = ticket.assignee() == null
                ? "AdEx"
                : Texts.mention(ticket.assignee().value());
        return new Message(
                ticket.number() + " has an owner.",
                List.of(
                        Blocks.section(":eyes: " + owner + " took on *" + ticket.number() + "*."),
                        Blocks.context(Texts.escape(Texts.shorten(ticket.question(), REMINDER)))));
    }

    private static Message resolved(Ticket ticket) {
        String number = Long.toString(ticket.number().value());
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(":white_check_mark: *" + ticket.number() + " has an answer* from "
                + Texts.mention(Objects.requireNonNull(ticket.assignee()).value()) + "."));
        blocks.add(Blocks.context("You asked: " + Texts.escape(Texts.shorten(ticket.question(), REMINDER))));
        blocks.addAll(Blocks.quote(Objects.requireNonNullElse(ticket.answer(), "")));
        if (ticket.confirmed()) {
            blocks.add(Blocks.context(":white_check_mark: You said this is solved. Thank you."));
        } else {
            blocks.add(Blocks.actions(
                    Blocks.primary("Solved", TicketActions.SOLVED, number),
                    Blocks.button("Reopen", TicketActions.REOPEN, number)));
        }
        return new Message(ticket.number() + " has an answer: " + ticket.answer(), blocks);
    }
}
