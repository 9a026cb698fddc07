package org.integritydesk.tickets;

/** Where a ticket stands. */
public enum TicketState {
    NEW("New"),
    CLAIMED("Claimed"),
    RESOLVED("Resolved"),
    REOPENED("Reopened"),
    WITHDRAWN("Withdrawn");

    private final String label;

    TicketState(String label) {
        this.label = label;
    }

    /** The name people read. */
    public String label() {
        return label;
    }

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return switch (this) {
            case NEW, CLAIMED, REOPENED -> true;
            case RESOLVED, WITHDRAWN -> false;
        };
    }
}
