package org.integritydesk.slack.tickets;

import java.util.ArrayList;
import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Escalation;
import org.integritydesk.tickets.Ticket;
import org.jspecify.annotations.Nullable;

/** The packet for another team, below the ticket's card: staff pass it on as it is. */
public final class EscalatedMessage {
    private static final int PACKET = 7_000;
    private static final int REASON = 3_000;

    private EscalatedMessage() {}

    /**
     * The message.
     *
     * @param reason why it needs them; null: nobody said
     */
    public static Message of(Ticket ticket, Escalation escalation, @Nullable String reason) {
        String headline = ":package: *" + ticket.number() + " for " + escalation.route() + " "
                + Texts.escape(escalation.route().label()) + "*, packed by "
                + Texts.mention(escalation.by().value());
        var blocks = new ArrayList<>(List.of(Blocks.section(headline)));
        blocks.addAll(Blocks.quote(EscalateModal.lines(escalation.packet()), PACKET));
        if (reason != null) {
            blocks.add(Blocks.section("*Why it needs them*"));
            blocks.addAll(Blocks.quote(reason, REASON));
        }
        return new Message(TicketSentences.say(headline).text(), blocks);
    }
}
