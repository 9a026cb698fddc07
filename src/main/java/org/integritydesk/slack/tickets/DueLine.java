package org.integritydesk.slack.tickets;

import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Ticket;

/** A ticket in a list of what is due, in mrkdwn. */
final class DueLine {
    private static final int WORDS = 100;

    private DueLine() {}

    /** Number, priority, state, owner, what is due next, and the beginning of the question. */
    static String of(Ticket ticket) {
        String owner = ticket.owner() == null
                ? "nobody's"
                : Texts.mention(ticket.owner().value());
        String due = (ticket.service().respondedAt() == null ? "first word" : "answer") + " due "
                + Texts.moment(ticket.service().nextDue());
        return "• *" + ticket.number() + "* · " + ticket.priority() + " · "
                + ticket.state().label() + " · " + owner + " · " + due + "\n"
                + Texts.escape(Texts.shorten(ticket.question(), WORDS));
    }
}
