package org.integritydesk.slack.tickets;

import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;

/** What staff hear, below a ticket's card, when the requester did something. */
public final class StaffNews {
    private StaffNews() {}

    /** The message about what was done. */
    public static Message of(Ticket ticket, TicketAct.Kind what) {
        String requester = Texts.mention(ticket.requester().value());
        String news = what == TicketAct.Kind.REOPEN
                ? ":leftwards_arrow_with_hook: " + requester + " reopened *" + ticket.number()
                        + "*: the answer did not solve it. It waits for an owner."
                : ":memo: " + requester + " added details to *" + ticket.number() + "*; the card shows them.";
        return new Message(ticket.number() + ": news from the requester", List.of(Blocks.section(news)));
    }
}
