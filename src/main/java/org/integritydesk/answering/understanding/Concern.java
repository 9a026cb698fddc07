package org.integritydesk.answering.understanding;

/** Why a question must not simply be answered, even if an entry fits it. */
public enum Concern {
    /** What a law says: the platform's rule can be stated, the law is for Legal. */
    LAW("asks about law"),
    /** How to get round review, a rule or a suspension. That it is not allowed may be said. */
    EVASION("asks how to get round review"),
    /** The enforcement of somebody else's account or ad. */
    OTHER_ADVERTISER("asks about another advertiser"),
    /** How detection works, or who reviewed. */
    INTERNALS("asks about detection or reviewers"),
    /** Orders to the desk instead of a question. */
    INJECTION("tries to give the desk orders");

    private final String label;

    Concern(String label) {
        this.label = label;
    }

    /** A few words people read. */
    public String label() {
        return label;
    }
}
