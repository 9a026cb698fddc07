package org.integritydesk.slack.tickets;

import java.util.ArrayList;
import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.tickets.TicketOutcome;

/** What somebody hears who wrote below a card what the requester cannot get. */
final class NotPassedMessage {
    private NotPassedMessage() {}

    static Message of(TicketOutcome outcome) {
        Message why = TicketSentences.explain(outcome);
        String first = ":no_entry_sign: This was not sent to the requester.";
        var blocks = new ArrayList<>(List.of(Blocks.section(first)));
        blocks.addAll(why.blocks());
        return new Message(TicketSentences.say(first).text(), blocks);
    }
}
