package org.integritydesk.tickets;

/** How urgent a ticket is, most urgent first. */
public enum Priority {
    P0,
    P1,
    P2,
    P3;

    /** Whether its targets run at night and on holidays as well. */
    public boolean isAroundTheClock() {
        return this == P0;
    }
}
