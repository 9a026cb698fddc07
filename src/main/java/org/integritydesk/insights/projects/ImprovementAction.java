package org.integritydesk.insights.projects;

import org.integritydesk.taxonomy.RootCause;
import org.jspecify.annotations.Nullable;

/** What can be done about a theme; which one helps depends on the root cause. */
public enum ImprovementAction {
    FAQ_ENTRY("Write or improve an FAQ entry", 14, Outcome.ASKS, "fewer questions about the theme, for as many others"),
    TRAINING("Hold a training", 28, Outcome.ASKS, "fewer questions about the theme, for as many others"),
    CHECKLIST("Make a pre-flight checklist", 28, Outcome.REPORTED, "how many ads are approved at the first pass"),
    REWORD(
            "Ask Policy to reword the rule or the reject reason",
            56,
            Outcome.ASKED_AGAIN,
            "fewer of its questions asked again within seven days"),
    POLICY_PROPOSAL("Propose a rule to Policy", 56, Outcome.PUBLISHED, "a decision logged, and an entry published"),
    CALIBRATION(
            "Calibrate reviewers and review overturns",
            56,
            Outcome.OVERTURNED,
            "fewer settled tickets about decisions of the area that were a mistake"),
    BUG("Have a product bug fixed", 56, Outcome.WAITS, "nine of ten tickets of the theme settled sooner"),
    CAPACITY("Ask for capacity", 84, Outcome.WAITS, "nine of ten tickets of the theme settled sooner");

    private final String label;
    private final int days;
    private final Outcome outcome;
    private final String measure;

    ImprovementAction(String label, int days, Outcome outcome, String measure) {
        this.label = label;
        this.days = days;
        this.outcome = outcome;
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

    /** What it is judged by. */
    public Outcome outcome() {
        return outcome;
    }

    /** What shows that it worked, in words people read. */
    public String measure() {
        return measure;
    }
}
