package org.integritydesk.slack.tickets;

import java.net.URI;
import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAlert;
import org.jspecify.annotations.Nullable;

/** What one of the leads hears, privately, when a service target was missed. */
public final class LeadAlertMessage {
    private static final int REMINDER = 150;

    private LeadAlertMessage() {}

    /**
     * The message of an alert.
     *
     * @param card address of the ticket's card; null: not known now
     */
    public static Message of(Ticket ticket, TicketAlert alert, @Nullable URI card) {
        String number = "*"
                + (card == null
                        ? ticket.number()
                        : Texts.link(card, ticket.number().toString())) + "*";
        String owner = ticket.owner() == null
                ? "nobody has it"
                : "it is with " + Texts.mention(ticket.owner().value());
        String missing =
                alert.kind() == TicketAlert.Kind.FIRST_WORD_FOR_LEADS ? "has had no word from AdEx" : "has no answer";
        return new Message(
                ticket.number() + " (" + ticket.priority() + ") is late",
                List.of(
                        Blocks.section(":rotating_light: " + number + " (" + ticket.priority() + ") " + missing
                                + "; it was due " + Texts.moment(alert.deadline()) + ", and " + owner + "."),
                        Blocks.context(Texts.escape(Texts.shorten(ticket.question(), REMINDER)))));
    }
}
