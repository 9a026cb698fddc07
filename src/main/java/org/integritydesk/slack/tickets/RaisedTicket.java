package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.tickets.Ticket;

/** A ticket in a list of those who asked: how it stands, and what they can do about it. */
public final class RaisedTicket {
    private RaisedTicket() {}

    /** A line, and its buttons. */
    public static List<LayoutBlock> of(Ticket ticket) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(TicketLine.forRequester(ticket));
        List<BlockElement> buttons = buttons(ticket);
        if (!buttons.isEmpty()) {
            blocks.add(Blocks.actions(buttons.toArray(BlockElement[]::new)));
        }
        return blocks;
    }

    private static List<BlockElement> buttons(Ticket ticket) {
        String number = TicketActions.value(ticket);
        return switch (ticket.state()) {
            case NEW, CLAIMED, ESCALATED, SNOOZED, REOPENED ->
                List.of(
                        Blocks.button("Add details", TicketActions.ADD_DETAILS, number),
                        Blocks.button("Ask for news", TicketActions.CHASE, number));
            case WAITING -> List.of(Blocks.primary("Add details", TicketActions.ADD_DETAILS, number));
            case DUPLICATE -> List.of(Blocks.button("Add details", TicketActions.ADD_DETAILS, number));
            case RESOLVED ->
                List.of(
                        Blocks.primary("Solved", TicketActions.SOLVED, number),
                        Blocks.button("Reopen", TicketActions.REOPEN, number));
            case CLOSED ->
                ticket.rating() == null
                        ? List.of(
                                Blocks.button("Rate the help", TicketActions.RATE, number),
                                Blocks.button("Reopen", TicketActions.REOPEN, number))
                        : List.of(Blocks.button("Reopen", TicketActions.REOPEN, number));
            case WITHDRAWN -> List.of();
        };
    }
}
