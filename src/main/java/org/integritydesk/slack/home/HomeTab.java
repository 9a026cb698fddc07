package org.integritydesk.slack.home;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.command.IntegrityCommand;
import org.integritydesk.slack.tickets.TicketLine;
import org.integritydesk.tickets.Ticket;
import org.jspecify.annotations.Nullable;

/** What a person sees on the app's Home tab. */
final class HomeTab {
    private HomeTab() {}

    /** @param queue the open tickets of everybody; null: not for this person */
    static View of(List<Ticket> raised, @Nullable List<Ticket> queue) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header("integrity"));
        blocks.add(Blocks.section("Ask about ads moderation with `" + IntegrityCommand.NAME
                + " your question` in any channel, by mentioning me, or in a direct message. `" + IntegrityCommand.NAME
                + " help` shows the rest."));
        list(blocks, "Raised by you", raised, "You have no tickets.");
        if (queue != null) {
            list(blocks, "Open tickets, oldest first", queue, "Nothing is open. Well done.");
        }
        return View.builder().type("home").blocks(blocks).build();
    }

    private static void list(List<LayoutBlock> blocks, String title, List<Ticket> tickets, String none) {
        blocks.add(Blocks.divider());
        blocks.add(Blocks.section("*" + title + "*"));
        if (tickets.isEmpty()) {
            blocks.add(Blocks.context(none));
        }
        tickets.forEach(ticket -> blocks.add(TicketLine.of(ticket)));
    }
}
