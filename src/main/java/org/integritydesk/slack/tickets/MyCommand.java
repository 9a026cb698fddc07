package org.integritydesk.slack.tickets;

import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.model.block.LayoutBlock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.chat.PersonId;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.command.SubCommand;
import org.integritydesk.tickets.TicketDesk;

/** {@code /integrity my}. */
@ApplicationScoped
class MyCommand implements SubCommand {
    private static final int MOST = 10;

    private final TicketDesk desk;

    MyCommand(TicketDesk desk) {
        this.desk = desk;
    }

    @Override
    public String word() {
        return "my";
    }

    @Override
    public String usage() {
        return "my";
    }

    @Override
    public String sentence() {
        return "List your latest tickets and where they stand";
    }

    @Override
    public Message run(SlashCommandRequest request, String argument) {
        var tickets = desk.raisedBy(new PersonId(request.getPayload().getUserId()), MOST);
        if (tickets.isEmpty()) {
            return TicketSentences.say(
                    "You have no tickets. Ask me something, and I open one whenever no approved answer exists.");
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*Your latest tickets*"));
        tickets.forEach(ticket -> blocks.addAll(RaisedTicket.of(ticket)));
        return new Message("Your latest tickets", blocks);
    }
}
