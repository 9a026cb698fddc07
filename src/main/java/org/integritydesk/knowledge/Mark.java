package org.integritydesk.knowledge;

/** How well the source supports the entry. */
public enum Mark {
    A("platform page"),
    B("law or regulator"),
    C("third party, confirm before relying on it"),
    U("uncertain");

    private final String label;

    Mark(String label) {
        this.label = label;
    }

    /** A short explanation people read. */
    public String label() {
        return label;
    }
}
