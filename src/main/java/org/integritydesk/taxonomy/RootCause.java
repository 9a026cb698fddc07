package org.integritydesk.taxonomy;

/** Why a question needed a person; recorded on every resolved ticket. */
public enum RootCause {
    KNOW("The rep did not know; the rule is clear"),
    ADV("Advertiser error"),
    UNCLEAR("The rule or the reject reason is unclear"),
    GAP("No rule covers it"),
    ENF("Reviewer or model error"),
    SYS("Product bug"),
    DELAY("Took too long; capacity"),
    PROC("Wrong path or owner"),
    EXT("Law or partner");

    private final String label;

    RootCause(String label) {
        this.label = label;
    }

    /** A short sentence people read. */
    public String label() {
        return label;
    }
}
