package org.integritydesk.playground.outbound;

import java.util.Map;

/** What came of pressing a modal's submit button. */
public sealed interface Submission {
    /** The app took it; the modal closed, or showed something else. */
    record Accepted() implements Submission {}

    /**
     * The form stays open with complaints, the client's own or the app's.
     *
     * @param errors block id to sentence
     */
    record Rejected(Map<String, String> errors) implements Submission {
        public Rejected {
            errors = Map.copyOf(errors);
        }
    }

    /** The app did not answer properly; the form stays open. */
    record Failed(String error) implements Submission {}

    /** Whether the app took it. */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }
}
