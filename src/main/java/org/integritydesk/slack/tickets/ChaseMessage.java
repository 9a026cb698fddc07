package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Ticket;
import org.jspecify.annotations.Nullable;

/** What a requester hears who has not answered a question about their ticket. */
public final class ChaseMessage {
    private static final int REMINDER = 150;
    private static final int ASKED = 3_000;

    private ChaseMessage() {}

    /**
     * The reminder.
     *
     * @param asked what they were asked last; null: not known
     */
    public static Message of(Ticket ticket, @Nullable String asked) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(":bell: AdEx still needs something from you to go on with *" + ticket.number() + "*"
                + (asked == null ? "." : ":")));
        if (asked != null) {
            blocks.addAll(Blocks.quote(asked, ASKED));
        }
        blocks.add(Blocks.context("You asked: " + Texts.escape(Texts.shorten(ticket.question(), REMINDER))));
        blocks.add(Blocks.context(
                "Answer here, or add details. If it has settled itself there is nothing to do: it is closed in a few days, and"
                        + " you can reopen it."));
        blocks.add(Blocks.actions(Blocks.primary(
                "Add details",
                TicketActions.ADD_DETAILS,
                Long.toString(ticket.number().value()))));
        return new Message("AdEx still waits for you: " + ticket.number(), blocks);
    }
}
