package org.integritydesk.slack.tickets;

import java.util.List;
import java.util.Locale;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Party;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketOutcome;

/** What to say to somebody whose act on a ticket could not be done. */
final class TicketSentences {
    private TicketSentences() {}

    /** A sentence for any outcome but {@link TicketOutcome.Done}. */
    static Message explain(TicketOutcome outcome) {
        return say(
                switch (outcome) {
                    case TicketOutcome.Done(Ticket ticket) ->
                        "*" + ticket.number() + "* is now "
                                + ticket.state().label().toLowerCase(Locale.ROOT) + ".";
                    case TicketOutcome.TooLate(Ticket ticket) -> tooLate(ticket);
                    case TicketOutcome.NotAllowed(Ticket ticket, Party by) ->
                        switch (by) {
                            case STAFF ->
                                "Only AdEx staff can do this with *" + ticket.number() + "*. Nothing was changed.";
                            case REQUESTER ->
                                "Only the person who asked can do this with *" + ticket.number()
                                        + "*. Nothing was changed.";
                        };
                    case TicketOutcome.Unknown(TicketNumber number) -> "There is no ticket *" + number + "*.";
                });
    }

    static Message say(String mrkdwn) {
        return new Message(mrkdwn.replace("*", "").replaceAll("<@\\w+>", "Somebody"), List.of(Blocks.section(mrkdwn)));
    }

    private static String tooLate(Ticket ticket) {
        return switch (ticket.state()) {
            case CLAIMED ->
                ticket.assignee() == null
                        ? "*" + ticket.number() + "* is already claimed."
                        : Texts.mention(ticket.assignee().value()) + " was first: *" + ticket.number() + "* is theirs.";
            case RESOLVED -> "*" + ticket.number() + "* is already resolved.";
            case WITHDRAWN ->
                "*" + ticket.number() + "* was withdrawn by the person who asked. There is nothing left to do.";
            case NEW -> "*" + ticket.number() + "* is new: claim it first.";
            case REOPENED -> "*" + ticket.number() + "* was reopened and waits for an owner.";
        };
    }
}
