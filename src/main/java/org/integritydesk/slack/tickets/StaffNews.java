package org.integritydesk.slack.tickets;

import java.util.List;
import org.integritydesk.chat.PersonId;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;

/** What staff hear, below a ticket's card, when they should look at it again. */
public final class StaffNews {
    private StaffNews() {}

    /**
     * The message about what was done.
     *
     * @param by who did it
     */
    public static Message of(Ticket ticket, TicketAct.Kind what, PersonId by) {
        String who = Texts.mention(by.value());
        String number = "*" + ticket.number() + "*";
        String news = switch (what) {
            case REOPEN ->
                ":leftwards_arrow_with_hook: " + who + " reopened " + number
                        + ": the answer did not solve it. It waits for an owner.";
            case CHASE -> ":wave: " + who + " asks how " + number + " stands" + owner(ticket) + ".";
            case UNCLAIM -> ":outbox_tray: " + number + " was given back by " + who + ". It waits for an owner.";
            case WAKE -> ":alarm_clock: " + number + " was put off until now" + owner(ticket) + ".";
            default -> ":memo: " + who + " added details to " + number + "; the card shows them.";
        };
        return new Message(TicketSentences.say(news).text(), List.of(Blocks.section(news)));
    }

    private static String owner(Ticket ticket) {
        return ticket.assignee() == null
                ? ", and nobody has it"
                : ", " + Texts.mention(ticket.assignee().value());
    }
}
