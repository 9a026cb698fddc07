package org.integritydesk.slack.tickets;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketEvent;
import org.jspecify.annotations.Nullable;

/** What one of staff hears when a colleague gave them a ticket, or took one from them. */
public final class ColleagueNews {
    private static final int REMINDER = 150;
    private static final int NOTE = 3_000;

    private ColleagueNews() {}

    /**
     * The message about what was done.
     *
     * @param card address of the ticket's card; null: not known now
     */
    public static Message of(Ticket ticket, TicketEvent event, @Nullable URI card) {
        String who = event.actor().value().equals("desk")
                ? "The rota"
                : Texts.mention(event.actor().value());
        String number = "*"
                + (card == null
                        ? ticket.number()
                        : Texts.link(card, ticket.number().toString())) + "*";
        String news = event.act() == TicketAct.Kind.TAKE_OVER
                ? ":handshake: " + who + " took over " + number + " from you."
                : ":inbox_tray: " + who + " gave you " + number + ".";
        var blocks = new ArrayList<>(List.of(Blocks.section(news)));
        if (event.note() != null) {
            blocks.addAll(Blocks.quote(event.note(), NOTE));
        }
        blocks.add(Blocks.context(Texts.escape(Texts.shorten(ticket.question(), REMINDER))));
        return new Message(TicketSentences.say(news).text(), blocks);
    }
}
