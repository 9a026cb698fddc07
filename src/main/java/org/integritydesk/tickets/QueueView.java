package org.integritydesk.tickets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** A part of the queue that staff look at. */
public enum QueueView {
    /** Nobody has taken them on. */
    UNASSIGNED("Unassigned", TicketState::isUnassigned),
    /** Whoever looks has them. */
    MINE("Mine", state -> state.isOpen() && !state.isUnassigned()),
    /** The clock runs, and what is due next is late or soon will be. */
    BREACHING("Breaching", state -> state.isOpen() && !state.isPaused()),
    /** The requester is to answer. */
    WAITING("Waiting", state -> state == TicketState.WAITING),
    /** Another team is to decide. */
    ESCALATED("Escalated", state -> state == TicketState.ESCALATED),
    /** Put off. */
    SNOOZED("Snoozed", state -> state == TicketState.SNOOZED),
    /** Somebody still has to do something. */
    ALL("All open", TicketState::isOpen);

    private final String label;
    private final List<TicketState> states;

    QueueView(String label, Predicate<TicketState> includes) {
        this.label = label;
        this.states = Arrays.stream(TicketState.values()).filter(includes).toList();
    }

    /** The name people read. */
    public String label() {
        return label;
    }

    /** What people type, and what a button carries. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The states of tickets in it. */
    List<TicketState> states() {
        return states;
    }
}
