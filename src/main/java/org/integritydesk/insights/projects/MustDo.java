package org.integritydesk.insights.projects;

/** Why a project is not weighed against others. */
public enum MustDo {
    LEGAL("legal"),
    SAFETY("safety");

    private final String label;

    MustDo(String label) {
        this.label = label;
    }

    /** One word people read. */
    public String label() {
        return label;
    }
}
