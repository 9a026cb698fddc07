package org.integritydesk.knowledge;

import java.util.List;

/**
 * Outcome of loading entry files.
 *
 * @param added ids new to the knowledge base
 * @param changed ids that got a new version
 * @param unchanged ids whose file says what the last load of it said; later edits in chat stay
 * @param refused problems of the files left out; the other files were loaded
 */
public record ImportReport(List<EntryId> added, List<EntryId> changed, List<EntryId> unchanged, List<Problem> refused) {
    public ImportReport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        refused = List.copyOf(refused);
    }
}
