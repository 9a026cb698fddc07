package org.integritydesk.answering;

/** Why a question goes to a person. */
public enum WhyEscalated {
    NOTHING_FOUND("No entry shares a telling word with the question"),
    NOTHING_FITS("The nearest entries are about something else"),
    ENTRY_SAYS_SO("The matching entry is marked as unsettled: a person decides"),
    ENTRIES_CONFLICT("The matching entry contradicts another one: a person decides"),
    OTHER_LANGUAGE("The question is in a language that the approved answers are not in"),
    TOO_LONG("The question is too long to be matched safely"),
    MANY_QUESTIONS("The message asks more questions than can be told apart safely"),
    SEARCH_FAILED("The search was not available"),
    NOT_QUITE("The asker said the answer did not solve it"),
    NONE_OF_THESE("The asker said none of the suggestions fits"),
    LEGAL_SIDE("The asker wants to know what the law says, too"),
    OTHER_MARKET("The asker means another market than the nearest entries are for"),
    FROM_MESSAGE("Somebody asked for a person to answer the message"),
    ASKED_FOR("A person was asked for, not an answer");

    private final String label;

    WhyEscalated(String label) {
        this.label = label;
    }

    /** A sentence people read. */
    public String label() {
        return label;
    }
}
