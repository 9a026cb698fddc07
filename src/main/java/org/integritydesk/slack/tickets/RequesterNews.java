package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;
import org.jspecify.annotations.Nullable;

/** What a requester hears about a ticket. */
public final class RequesterNews {
    private static final int REMINDER = 150;
    /** Longer ones are hard to read in a message. */
    private static final int ANSWER = 2_500;

    private RequesterNews() {}

    /**
     * The message about what was done.
     *
     * @param note what was said with it
     */
    public static Message of(Ticket ticket, TicketAct.Kind what, @Nullable String note) {
        return switch (what) {
            case RESOLVE -> resolved(ticket);
            case ASK -> asked(ticket, Objects.requireNonNullElse(note, ""));
            case ESCALATE ->
                plain(
                        ticket,
                        ":arrow_upper_right: " + owner(ticket) + " asked " + route(ticket) + " to decide *"
                                + ticket.number() + "*. You hear of it here as soon as they have.");
            case SNOOZE ->
                plain(
                        ticket,
                        ":zzz: *" + ticket.number() + "* is put off until "
                                + (ticket.snoozedUntil() == null ? "later" : Texts.moment(ticket.snoozedUntil()))
                                + ". Write here if it cannot wait.");
            case CLOSE -> closed(ticket);
            case MERGE ->
                plain(
                        ticket,
                        ":link: *" + ticket.number() + "* is about the same as *" + ticket.duplicateOf()
                                + "*, which AdEx works on already. You get the same answer, here.");
            case SPLIT ->
                plain(
                        ticket,
                        ":scissors: *" + ticket.number()
                                + "* is a ticket of its own again, and waits for an owner. Nothing of it was lost.");
            default -> plain(ticket, ":eyes: " + owner(ticket) + " took on *" + ticket.number() + "*.");
        };
    }

    private static Message plain(Ticket ticket, String mrkdwn) {
        return new Message(
                TicketSentences.say(mrkdwn).text(),
                List.of(
                        Blocks.section(mrkdwn),
                        Blocks.context(Texts.escape(Texts.shorten(ticket.question(), REMINDER)))));
    }

    private static Message asked(Ticket ticket, String question) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(
                ":question: " + owner(ticket) + " needs something to go on with *" + ticket.number() + "*:"));
        blocks.addAll(Blocks.quote(question));
        blocks.add(Blocks.context("Answer in this thread, or add details. Until then the clock stands still."));
        blocks.add(
                Blocks.actions(Blocks.primary("Add details", TicketActions.ADD_DETAILS, TicketActions.value(ticket))));
        return new Message("A question about " + ticket.number() + ": " + question, blocks);
    }

    private static Message closed(Ticket ticket) {
        boolean answered = ticket.answer() != null;
        List<LayoutBlock> blocks = new ArrayList<>(plain(
                        ticket,
                        answered
                                ? ":file_cabinet: *" + ticket.number() + "* is closed. If it is not solved, reopen it."
                                : ":file_cabinet: *" + ticket.number()
                                        + "* is closed, because AdEx heard nothing more from you. If you still need it, reopen it.")
                .blocks());
        blocks.add(Blocks.actions(
                Blocks.button("Reopen", TicketActions.REOPEN, TicketActions.value(ticket)),
                Blocks.button("Rate the help", TicketActions.RATE, TicketActions.value(ticket))));
        return new Message(ticket.number() + " is closed.", blocks);
    }

    private static Message resolved(Ticket ticket) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(
                ":white_check_mark: *" + ticket.number() + " has an answer* from " + owner(ticket) + "."));
        blocks.add(Blocks.context("You asked: " + Texts.escape(Texts.shorten(ticket.question(), REMINDER))));
        blocks.addAll(answer(ticket));
        if (ticket.confirmed()) {
            blocks.add(Blocks.context(":white_check_mark: You said this is solved. Thank you."));
            blocks.add(Blocks.actions(Blocks.button("Rate the help", TicketActions.RATE, TicketActions.value(ticket))));
        } else {
            blocks.add(Blocks.actions(
                    Blocks.primary("Solved", TicketActions.SOLVED, TicketActions.value(ticket)),
                    Blocks.button("Reopen", TicketActions.REOPEN, TicketActions.value(ticket))));
        }
        return new Message(ticket.number() + " has an answer: " + ticket.answer(), blocks);
    }

    /** The answer; a long one is shortened, with the way to all of it. */
    static List<LayoutBlock> answer(Ticket ticket) {
        String answer = Objects.requireNonNullElse(ticket.answer(), "");
        List<LayoutBlock> blocks = new ArrayList<>(Blocks.quote(answer, ANSWER));
        if (answer.length() > ANSWER) {
            blocks.add(Blocks.actions(
                    Blocks.button("Full answer", TicketActions.FULL_ANSWER, TicketActions.value(ticket))));
        }
        return blocks;
    }

    private static String owner(Ticket ticket) {
        return ticket.assignee() == null
                ? "AdEx"
                : Texts.mention(ticket.assignee().value());
    }

    private static String route(Ticket ticket) {
        return ticket.escalation() == null
                ? "another team"
                : Texts.escape(ticket.escalation().route().label());
    }
}
