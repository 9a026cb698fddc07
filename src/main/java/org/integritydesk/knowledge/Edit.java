package org.integritydesk.knowledge;

import java.util.List;

/** Outcome of changing an entry. */
public sealed interface Edit {

    /** The change is stored; this is the new version. */
    record Done(Entry entry) implements Edit {}

    /** Somebody else changed the entry first; nothing was stored. */
    record Conflict(Entry current) implements Edit {}

    /** The content breaks rules; nothing was stored. */
    record Refused(List<FieldProblem> problems) implements Edit {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** There is no such entry. */
    record Unknown(EntryId id) implements Edit {}
}
