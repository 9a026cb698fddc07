package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Ticket;

/** A ticket in a list. */
public final class TicketLine {
    private static final int WORDS = 150;

    private TicketLine() {}

    /** Number, state, owner, and the beginning of the question. */
    public static LayoutBlock of(Ticket ticket) {
        String owner = ticket.assignee() == null
                ? ""
                : " · " + Texts.mention(ticket.assignee().value());
        return Blocks.section("*" + ticket.number() + "* · " + ticket.state().label() + owner + "\n"
                + Texts.escape(Texts.shorten(ticket.question(), WORDS)));
    }
}
