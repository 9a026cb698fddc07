package org.integritydesk.slack.tickets;

import java.util.ArrayList;
import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.tickets.Ticket;

/** What a requester sees after reopening: the answer that did not help, and the way to say why. */
final class ReopenedMessage {
    private ReopenedMessage() {}

    static Message of(Ticket ticket) {
        var blocks = new ArrayList<>(List.of(Blocks.section(":leftwards_arrow_with_hook: *" + ticket.number()
                + " is open again.* AdEx was told that this did not solve it:")));
        blocks.addAll(RequesterNews.answer(ticket));
        blocks.add(Blocks.actions(Blocks.primary(
                "Add details",
                TicketActions.ADD_DETAILS,
                Long.toString(ticket.number().value()))));
        return new Message(ticket.number() + " is open again.", blocks);
    }
}
