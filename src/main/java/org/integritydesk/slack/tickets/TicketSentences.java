package org.integritydesk.slack.tickets;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.integritydesk.chat.PersonId;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Party;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketOutcome;

/** What to say to somebody whose act on a ticket could not be done. */
public final class TicketSentences {
    private TicketSentences() {}

    /** A sentence for any outcome but {@link TicketOutcome.Done}. */
    public static Message explain(TicketOutcome outcome) {
        return say(
                switch (outcome) {
                    case TicketOutcome.Done(Ticket ticket) ->
                        "*" + ticket.number() + "* is now "
                                + ticket.state().label().toLowerCase(Locale.ROOT) + ".";
                    case TicketOutcome.TooLate(Ticket ticket) -> tooLate(ticket);
                    case TicketOutcome.NotAllowed(Ticket ticket, List<Party> by) ->
                        whose(by.getFirst()) + " can do this with *" + ticket.number() + "*. Nothing was changed.";
                    case TicketOutcome.NotStaff(Ticket ticket, PersonId person) ->
                        Texts.mention(person.value()) + " does not work at this desk, so *" + ticket.number()
                                + "* cannot be theirs. Nothing was changed.";
                    case TicketOutcome.NotMergeable(Ticket ticket, TicketNumber into) ->
                        "*" + ticket.number() + "* cannot follow *" + into
                                + "*: that is not a ticket somebody works on. Nothing was changed.";
                    case TicketOutcome.TooSoon(Ticket ticket, Instant again) ->
                        "AdEx was asked for news of *" + ticket.number() + "* a short while ago. You can ask again "
                                + Texts.moment(again) + ".";
                    case TicketOutcome.Unknown(TicketNumber number) -> "There is no ticket *" + number + "*.";
                });
    }

    /** The same for a ticket that is another person's and for one that does not exist, so that nobody can tell which. */
    static Message notVisible(TicketNumber number) {
        return say("There is no ticket *" + number + "* that you can see.");
    }

    static Message say(String mrkdwn) {
        return new Message(
                mrkdwn.replaceFirst("^:\\w+: ", "").replace("*", "").replaceAll("<@\\w+>", "Somebody"),
                List.of(Blocks.section(mrkdwn)));
    }

    private static String whose(Party party) {
        return switch (party) {
            case STAFF -> "Only AdEx staff";
            case OWNER -> "Only its owner";
            case REQUESTER -> "Only the person who asked";
            case DESK -> "Only the desk itself";
        };
    }

    private static String tooLate(Ticket ticket) {
        String number = "*" + ticket.number() + "*";
        String owner = ticket.assignee() == null
                ? "somebody"
                : Texts.mention(ticket.assignee().value());
        return switch (ticket.state()) {
            case NEW -> number + " is new: claim it first.";
            case CLAIMED -> owner + " was first: " + number + " is theirs.";
            case WAITING -> number + " waits for the requester; " + owner + " asked them something.";
            case ESCALATED -> number + " is with another team; " + owner + " looks after it.";
            case SNOOZED -> number + " is put off; " + owner + " looks after it.";
            case RESOLVED -> number + " is already resolved.";
            case REOPENED -> number + " was reopened and waits for an owner.";
            case CLOSED -> number + " is closed.";
            case WITHDRAWN -> number + " was withdrawn by the person who asked. There is nothing left to do.";
            case DUPLICATE -> number + " follows *" + ticket.duplicateOf() + "*, whose answer will answer it.";
        };
    }
}
