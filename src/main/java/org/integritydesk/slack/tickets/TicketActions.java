package org.integritydesk.slack.tickets;

import java.util.Locale;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;

/** Names of what one can press on a ticket, and of its forms; values are ticket numbers. */
public final class TicketActions {
    public static final String CLAIM = of(TicketAct.Kind.CLAIM);
    public static final String RESOLVE = of(TicketAct.Kind.RESOLVE);
    public static final String ADD_DETAILS = of(TicketAct.Kind.ADD_DETAILS);
    public static final String WITHDRAW = of(TicketAct.Kind.WITHDRAW);
    public static final String SOLVED = "ticket.solved";
    public static final String REOPEN = of(TicketAct.Kind.REOPEN);
    public static final String CHASE = of(TicketAct.Kind.CHASE);
    public static final String RATE = of(TicketAct.Kind.RATE);
    public static final String ANSWERED_BY = "ticket.answered_by";
    /** The value is the requester's own ticket and the other one: {@code 1002:1001}. */
    public static final String FOLLOW = "ticket.follow";
    /** The requester follows no longer. */
    public static final String DIFFERENT = "ticket.different";
    /** Staff merges a ticket into another; value as above. */
    public static final String MERGE = of(TicketAct.Kind.MERGE);

    /** Staff makes one incident of a wave; the value is the wave's id. */
    public static final String INCIDENT = "ticket.incident";

    /** Shows staff what was searched and found before the ticket was opened. */
    public static final String WHY = "ticket.why";
    /** Everything staff can do that has no button of its own; values as {@link MenuChoice} reads them. */
    public static final String MORE = "ticket.more";
    /** Shows the whole ticket to somebody who may see it. */
    public static final String OPEN = "ticket.open";
    /** Shows the whole answer to somebody who may see the ticket. */
    public static final String FULL_ANSWER = "ticket.full_answer";
    /** Shows what happened to it. */
    public static final String HISTORY = "ticket.history";

    /** Opens the form for a note that only staff read. */
    public static final String NOTE = "ticket.note";

    public static final String RESOLVE_FORM = "ticket.resolve_form";
    public static final String DETAILS_FORM = "ticket.details_form";

    public static final String NOTE_FORM = "ticket.note_form";

    private TicketActions() {}

    /** The name of the button for an act. */
    public static String of(TicketAct.Kind act) {
        return "ticket." + act.name().toLowerCase(Locale.ROOT);
    }

    /** What a button on a ticket carries. */
    static String value(Ticket ticket) {
        return Long.toString(ticket.number().value());
    }
}
