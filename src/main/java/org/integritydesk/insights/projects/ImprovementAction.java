package org.integritydesk.insights.projects;

import org.integritydesk.taxonomy.RootCause;
import org.jspecify.annotations.Nullable;

/** What can be done about a theme; which one helps depends on the root cause. */
public enum ImprovementAction {
    FAQ_ENTRY("Write or improve an FAQ entry", 14, "asks of the theme down by 30 % within four weeks"),
    TRAINING("Hold a training", 28, "asks of the theme down by 30 % within four weeks"),
    CHECKLIST("Make a pre-flight checklist", 28, "more ads approved at the first pass (from the review team)"),
    REWORD("Ask Policy to reword the rule or the reject reason", 56, "fewer questions again about the same rejection"),
    POLICY_PROPOSAL("Propose a rule to Policy", 56, "the decision logged and an entry published"),
    CALIBRATION(
            "Calibrate reviewers and review overturns", 56, "fewer decisions of that rule overturned (from appeals)"),
    BUG("Have a product bug fixed", 56, "tickets of the theme resolved sooner, nine of ten"),
    CAPACITY("Ask for capacity", 84, "tickets of the theme resolved sooner, nine of ten");

    private final String label;
    private final int days;
    private final String measure;

    ImprovementAction(String label, int days, String measure) {
        this.label = label;
        this.days = days;
        this.measure = measure;
    }

    /** What helps against a root cause; null: as long as none is known, writing down the answer does no harm. */
    public static ImprovementAction against(@Nullable RootCause cause) {
        return switch (cause) {
            case null -> FAQ_ENTRY;
            case KNOW, EXT -> FAQ_ENTRY;
            case PROC -> TRAINING;
            case ADV -> CHECKLIST;
            case UNCLEAR -> REWORD;
            case GAP -> POLICY_PROPOSAL;
            case ENF -> CALIBRATION;
            case SYS -> BUG;
            case DELAY -> CAPACITY;
        };
    }

    /** What people read. */
    public String label() {
        return label;
    }

    /** How long it usually takes; the due date that is proposed. */
    int days() {
        return days;
    }

    /** What shows that it worked, besides what the desk measures for every project: the theme's share of all asks. */
    public String measure() {
        return measure;
    }
}
