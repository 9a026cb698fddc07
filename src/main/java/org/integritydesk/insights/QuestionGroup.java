package org.integritydesk.insights;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of questions. */
public enum QuestionGroup {
    ALL("Questions"),
    SELF_SERVED("Self-served: answered or referred, nobody called"),
    ANSWERED("Answered from the FAQ"),
    REFERRED("Referred to where it belongs"),
    ASKED_BACK("Asked back, no answer since"),
    OFFERED("Offered entries, none picked"),
    TO_PERSON("Passed to a person"),
    REPORTED_WRONG("Reported wrong or outdated by the asker");

    private final String label;

    QuestionGroup(String label) {
        this.label = label;
    }

    /** The name people read. */
    public String label() {
        return label;
    }

    /** Stands for it in addresses. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<QuestionGroup> of(String key) {
        return Arrays.stream(values()).filter(group -> group.key().equals(key)).findFirst();
    }

    /** How many there are. */
    long in(QuestionFigures figures) {
        return switch (this) {
            case ALL -> figures.all();
            case SELF_SERVED -> figures.selfServed();
            case ANSWERED -> figures.answered();
            case REFERRED -> figures.referred();
            case ASKED_BACK -> figures.askedBack();
            case OFFERED -> figures.offered();
            case TO_PERSON -> figures.toPerson();
            case REPORTED_WRONG -> figures.reportedWrong();
        };
    }
}
