package org.integritydesk.taxonomy;

/** Who takes it on when an entry cannot. */
public enum EscalationRoute {
    R0("the desk's own answer"),
    R1("AdEx for NA GBS"),
    R2("Ad Review Operations"),
    R3("Policy"),
    R4("Legal, Privacy and IP"),
    R5("Product and Engineering"),
    R6("Trust and Safety, Communications"),
    R7("another team");

    private final String label;

    EscalationRoute(String label) {
        this.label = label;
    }

    /** A short name people read. */
    public String label() {
        return label;
    }
}
