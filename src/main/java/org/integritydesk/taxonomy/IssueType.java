package org.integritydesk.taxonomy;

/** What the asker needs, apart from the policy area. */
public enum IssueType {
    POLICY_Q,
    ELIGIBLE,
    REJECT,
    APPEAL,
    SUSPEND,
    DELAY,
    DISPUTE,
    ALLOWLIST,
    LANDING,
    DOCS,
    PROCESS,
    CHANGE,
    GAP
}
