package org.integritydesk.answering;

/** What is not right about an answer, as the asker says. */
public enum Complaint {
    OUTDATED("is outdated"),
    INCORRECT("is incorrect"),
    CONFUSING("is confusing"),
    NOT_MY_QUESTION("answers another question");

    private final String label;

    Complaint(String label) {
        this.label = label;
    }

    /** What the asker says the answer is or does; follows its name in a sentence. */
    public String label() {
        return label;
    }
}
