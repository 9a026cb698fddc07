package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.tickets.Ticket;

/** Many tickets that need a look at the same time, in one message. */
public final class AlertListMessage {
    private static final int SHOWN = 20;

    private AlertListMessage() {}

    /** The message about these, at least one; most urgent first. */
    public static Message of(List<Ticket> tickets) {
        List<LayoutBlock> blocks = new ArrayList<>();
        String headline = tickets.size() + (tickets.size() == 1 ? " ticket needs a look" : " tickets need a look");
        blocks.add(
                Blocks.section(
                        ":rotating_light: *" + headline
                                + ".* They are late, soon due, or have not moved for long; this list stands for a message about each."));
        tickets.stream().limit(SHOWN).forEach(ticket -> blocks.add(Blocks.section(DueLine.of(ticket))));
        if (tickets.size() > SHOWN) {
            blocks.add(Blocks.context("… and " + (tickets.size() - SHOWN) + " more."));
        }
        return new Message(headline, blocks);
    }
}
