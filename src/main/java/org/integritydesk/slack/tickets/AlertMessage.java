package org.integritydesk.slack.tickets;

import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAlert;

/** What staff hear below a ticket's card when time says something about it: the owner early, everybody when it is late. */
public final class AlertMessage {
    private AlertMessage() {}

    /**
     * The message of an alert.
     *
     * @param staff whom to mention when it is everybody's: ids of people and user groups
     */
    public static Message of(Ticket ticket, TicketAlert alert, List<String> staff) {
        String number = "*" + ticket.number() + "*";
        String everybody = staff.isEmpty() ? "" : Texts.mentions(staff) + " ";
        String owner = ticket.owner() == null
                ? everybody
                : Texts.mention(ticket.owner().value()) + " ";
        String unowned = ticket.owner() == null ? " Nobody has it yet: claim it." : "";
        String when = Texts.moment(alert.deadline());
        String news = switch (alert.kind()) {
            case FIRST_WORD_SOON ->
                ":hourglass_flowing_sand: " + owner + number + " needs a first word to the requester by " + when + "."
                        + unowned;
            case ANSWER_SOON ->
                ":hourglass_flowing_sand: " + owner + number + " needs an answer by " + when + "." + unowned;
            case FIRST_WORD_LATE, FIRST_WORD_FOR_LEADS ->
                ":rotating_light: " + everybody + number + " is late: nobody has written to the requester, due " + when
                        + "." + whose(ticket);
            case ANSWER_LATE, ANSWER_FOR_LEADS ->
                ":rotating_light: " + everybody + number + " is late: it has no answer, due " + when + "."
                        + whose(ticket);
            case OWNER_SILENT ->
                ":hourglass: " + owner + "nothing has happened with " + number + " since " + when
                        + ". Answer it, ask the requester, escalate it, put it off, or give it back.";
            case OWNER_AWAY ->
                ":palm_tree: " + everybody + number + " is " + ticket.priority() + ", and its owner is out of office."
                        + whose(ticket) + " Who takes it over?";
            case REQUESTER_SILENT -> ":hourglass: " + owner + number + " waits for the requester since " + when + ".";
        };
        return new Message(
                ticket.number() + " needs a look, " + ticket.priority() + ", "
                        + ticket.state().label(),
                List.of(Blocks.section(news)));
    }

    private static String whose(Ticket ticket) {
        return ticket.owner() == null
                ? " Nobody has it yet: claim it."
                : " It is with " + Texts.mention(ticket.owner().value()) + ".";
    }
}
