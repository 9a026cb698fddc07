package org.integritydesk.knowledge;

import java.util.List;

/** What an entry file turned out to hold. */
public sealed interface ParsedEntry {

    /** A file without a problem. */
    record Valid(EntryId id, EntryContent content, EntryStatus status) implements ParsedEntry {}

    /** A file with at least one problem; all of them, in the order of their lines. */
    record Invalid(List<Problem> problems) implements ParsedEntry {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
