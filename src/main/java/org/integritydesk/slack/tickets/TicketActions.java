package org.integritydesk.slack.tickets;

/** Names of what one can press on a ticket, and of its forms; values are ticket numbers. */
public final class TicketActions {
    public static final String CLAIM = "ticket.claim";
    public static final String RESOLVE = "ticket.resolve";
    public static final String ADD_DETAILS = "ticket.add_details";
    public static final String WITHDRAW = "ticket.withdraw";
    public static final String SOLVED = "ticket.solved";
    public static final String REOPEN = "ticket.reopen";
    public static final String ANSWERED_BY = "ticket.answered_by";
    /** Shows staff what was searched and found before the ticket was opened. */
    public static final String WHY = "ticket.why";

    /** Opens the form for a note that only staff read. */
    public static final String NOTE = "ticket.note";

    public static final String RESOLVE_FORM = "ticket.resolve_form";
    public static final String DETAILS_FORM = "ticket.details_form";

    public static final String NOTE_FORM = "ticket.note_form";

    private TicketActions() {}
}
