package org.integritydesk.tickets;

/** Where a ticket stands. */
public enum TicketState {
    /** Nobody's yet. */
    NEW("New"),
    /** Somebody works on it. */
    CLAIMED("Claimed"),
    /** The requester was asked something; the clock stands still. */
    WAITING("Waiting on requester"),
    /** Another team was asked to decide; it still has its owner here. */
    ESCALATED("Escalated"),
    /** Put off until a day; the clock stands still. */
    SNOOZED("Snoozed"),
    /** Answered. */
    RESOLVED("Resolved"),
    /** The answer did not help; nobody's again. */
    REOPENED("Reopened"),
    /** Over: the requester said so, or did not say anything for long. */
    CLOSED("Closed"),
    /** The requester does not need it any more. */
    WITHDRAWN("Withdrawn"),
    /** Another ticket is about the same; its answer answers this one. */
    DUPLICATE("Duplicate");

    private final String label;

    TicketState(String label) {
        this.label = label;
    }

    /** The name people read. */
    public String label() {
        return label;
    }

    /** Whether somebody still has to do something; of a duplicate, the ticket it follows says that. */
    public boolean isOpen() {
        return switch (this) {
            case NEW, CLAIMED, WAITING, ESCALATED, SNOOZED, REOPENED -> true;
            case RESOLVED, CLOSED, WITHDRAWN, DUPLICATE -> false;
        };
    }

    /** Whether the service clock stands still: somebody else is to act, or nobody. */
    public boolean isPaused() {
        return switch (this) {
            case NEW, CLAIMED, ESCALATED, REOPENED -> false;
            case WAITING, SNOOZED, RESOLVED, CLOSED, WITHDRAWN, DUPLICATE -> true;
        };
    }

    /** Whether nobody has taken it on. */
    public boolean isUnassigned() {
        return this == NEW || this == REOPENED;
    }
}
