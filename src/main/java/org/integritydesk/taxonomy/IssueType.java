package org.integritydesk.taxonomy;

/** What the asker needs, apart from the policy area. */
public enum IssueType {
    POLICY_Q("what the rule is"),
    ELIGIBLE("whether it can run"),
    REJECT("a rejection"),
    APPEAL("an appeal"),
    SUSPEND("a suspended account"),
    DELAY("a slow review"),
    DISPUTE("disputed enforcement"),
    ALLOWLIST("an approval or exception"),
    LANDING("a landing page"),
    DOCS("documents"),
    PROCESS("how to do it"),
    CHANGE("what changed"),
    GAP("no clear rule");

    private final String label;

    IssueType(String label) {
        this.label = label;
    }

    /** A short name people read. */
    public String label() {
        return label;
    }
}
