package org.integritydesk.tickets;

/** How urgent a ticket is, most urgent first. */
public enum Priority {
    P0("a live account is down, many are hit, or safety, law or press"),
    P1("a launch inside 48 hours, or much revenue at risk"),
    P2("an ad or group is blocked, the launch is later"),
    P3("a question, or planning");

    private final String label;

    Priority(String label) {
        this.label = label;
    }

    /** When it is this urgent, for people. */
    public String label() {
        return label;
    }

    /** Whether its targets run at night and on holidays as well. */
    public boolean isAroundTheClock() {
        return this == P0;
    }
}
