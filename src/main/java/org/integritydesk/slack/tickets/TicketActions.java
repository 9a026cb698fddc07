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
    /** The value is the requester's own ticket and the other one: {@code 1002:1001}. */
    public static final String FOLLOW = "ticket.follow";
    /** The requester follows no longer. */
    public static final String DIFFERENT = "ticket.different";
    /** Staff merges a ticket into another; value as above. */
    public static final String MERGE = "ticket.merge";

    /** Staff makes one incident of a wave; the value is the wave's id. */
    public static final String INCIDENT = "ticket.incident";

    public static final String SPLIT = "ticket.split";
    /** Shows staff what was searched and found before the ticket was opened. */
    public static final String WHY = "ticket.why";

    public static final String RESOLVE_FORM = "ticket.resolve_form";
    public static final String DETAILS_FORM = "ticket.details_form";

    private TicketActions() {}
}
