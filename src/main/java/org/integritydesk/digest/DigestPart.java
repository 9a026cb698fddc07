package org.integritydesk.digest;

/** The parts of a digest, in the order people read them. */
public enum DigestPart {
    HEADLINE("The week in numbers"),
    TOP("Asked most"),
    CHANGED("New or changed answers"),
    OPEN("Open tickets and escalations"),
    INCIDENTS("Known incidents"),
    WINS("What got better"),
    SEASON("Do and avoid this week"),
    HELP("How to ask, office hours, feedback");

    private final String label;

    DigestPart(String label) {
        this.label = label;
    }

    /** The name people read in forms. */
    public String label() {
        return label;
    }
}
