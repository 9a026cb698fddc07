package org.integritydesk.knowledge;

import java.util.List;

/** Outcome of changing an entry. */
public sealed interface Edit {

    /** The change is stored; this is the version it made, or the current one if there was nothing to change. */
    record Done(Entry entry) implements Edit {}

    /** Kept, and in review: whoever wrote it cannot approve it, another editor can. What answered before goes on. */
    record NeedsSecondPerson(Entry entry) implements Edit {}

    /** Somebody else changed the entry first; nothing was stored. */
    record Conflict(Entry current) implements Edit {}

    /** The content breaks rules; nothing was stored. */
    record Refused(List<FieldProblem> problems) implements Edit {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** The act makes no sense as the entry stands, for example to send back what is not in review. */
    record NotPossible(Entry current) implements Edit {}

    /** Only editors do this; staff may write drafts and submit them. */
    record NotAllowed() implements Edit {}

    /** There is no such entry. */
    record Unknown(EntryId id) implements Edit {}
}
