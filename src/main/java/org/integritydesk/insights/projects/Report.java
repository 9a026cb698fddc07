package org.integritydesk.insights.projects;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What somebody says came of a project, where the desk cannot see it.
 *
 * @param words what was found, and by whom it was counted
 * @param on the day it was said
 */
public record Report(Change change, String words, LocalDate on) {
    /** Which way it went. */
    public enum Change {
        BETTER("Better"),
        SAME("No change"),
        WORSE("Worse");

        private final String label;

        Change(String label) {
            this.label = label;
        }

        /** What people read. */
        public String label() {
            return label;
        }
    }

    /** What people read. */
    String told() {
        return change.label().toLowerCase(Locale.ROOT) + ", told on " + on + ": " + words;
    }
}
