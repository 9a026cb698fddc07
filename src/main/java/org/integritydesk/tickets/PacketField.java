package org.integritydesk.tickets;

/** What another team needs to decide, in the order they read it; domain notes, section 5.5. */
public enum PacketField {
    ASK("The ask in one line"),
    ADVERTISER("Advertiser and account id"),
    IDS("Ad and ad-group ids"),
    MARKET("Market"),
    AGES("Ages targeted"),
    REASON("Reject reason, word for word"),
    POLICY("Policy area"),
    LANDING_PAGE("Landing page"),
    TRIED("What was tried"),
    EVIDENCE("Evidence"),
    SPEND("Spend at risk (rep's estimate)"),
    LAUNCH("Launch date");

    private final String label;

    PacketField(String label) {
        this.label = label;
    }

    /** The name people read. */
    public String label() {
        return label;
    }
}
