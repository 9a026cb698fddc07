package org.integritydesk.insights.projects;

/** Where a project stands. */
public enum ProjectState {
    PROPOSED("Proposed", true),
    APPROVED("Taken up", true),
    IN_PROGRESS("In progress", true),
    SHIPPED("Done", false),
    DECLINED("Declined", false),
    ABANDONED("Abandoned", false);

    private final String label;
    private final boolean live;

    ProjectState(String label, boolean live) {
        this.label = label;
        this.live = live;
    }

    /** What people read. */
    public String label() {
        return label;
    }

    /** Whether something is still to be done. */
    public boolean isLive() {
        return live;
    }
}
