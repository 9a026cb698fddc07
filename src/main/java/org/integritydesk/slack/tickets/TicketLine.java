package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import java.time.Duration;
import java.time.Instant;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.ServiceClock;
import org.integritydesk.tickets.Ticket;

/** A ticket in a list. */
public final class TicketLine {
    private static final int WORDS = 150;

    private TicketLine() {}

    /** Number, state, owner, and the beginning of the question, with a way to look at it. */
    static LayoutBlock forRequester(Ticket ticket) {
        return Blocks.section(
                "*" + ticket.number() + "* · " + ticket.state().label() + owner(ticket) + "\n" + words(ticket),
                Blocks.button("Open", TicketActions.OPEN, TicketActions.value(ticket)));
    }

    /** For staff also how urgent it is, what it is about and what is due, with a way to look at it. */
    public static LayoutBlock forStaff(Ticket ticket, Instant now) {
        return Blocks.section(
                "*" + ticket.number() + "* · *" + ticket.priority() + "* · "
                        + ticket.state().label() + owner(ticket) + " · " + ticket.market() + " · "
                        + Texts.escape(ticket.area().label()) + "\n" + due(ticket, now) + " · opened "
                        + time(Duration.between(ticket.createdAt(), now)) + " ago\n" + words(ticket),
                Blocks.button("Open", TicketActions.OPEN, TicketActions.value(ticket)));
    }

    private static String owner(Ticket ticket) {
        return ticket.assignee() == null || ticket.state().isUnassigned()
                ? ""
                : " · " + Texts.mention(ticket.assignee().value());
    }

    private static String words(Ticket ticket) {
        return Texts.escape(Texts.shorten(ticket.question().replaceAll("\\s+", " "), WORDS));
    }

    private static String due(Ticket ticket, Instant now) {
        ServiceClock service = ticket.service();
        if (service.pausedSince() != null) {
            return ":zzz: the clock stands still";
        }
        Instant due = service.nextDue();
        String what = due.equals(service.respondBy()) && service.respondedAt() == null ? "first word" : "answer";
        return due.isAfter(now)
                ? ":hourglass_flowing_sand: " + what + " due in " + time(Duration.between(now, due))
                : ":rotating_light: *" + what + " late by " + time(Duration.between(due, now)) + "*";
    }

    /** In its largest whole unit. */
    private static String time(Duration span) {
        long minutes = Math.max(0, span.toMinutes());
        return minutes < 60 ? minutes + " min" : span.toHours() < 48 ? span.toHours() + " h" : span.toDays() + " days";
    }
}
