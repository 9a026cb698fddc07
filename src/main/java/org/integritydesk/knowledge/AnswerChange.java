package org.integritydesk.knowledge;

/** A part of what an entry tells people that can change: see {@link Substance}. */
public enum AnswerChange {
    HANDLING("who decides"),
    ANSWER("the answer"),
    MARKETS("the markets it is for"),
    CONDITIONS("the conditions"),
    NEXT_STEP("the next step"),
    DATES("the dates between which it holds"),
    RULING("the ruling behind it");

    private final String label;

    AnswerChange(String label) {
        this.label = label;
    }

    /** What changed, in words people read. */
    public String label() {
        return label;
    }
}
