package org.integritydesk.knowledge;

import java.util.List;

/**
 * Outcome of loading entries.
 *
 * @param added ids new to the knowledge base
 * @param changed ids that got a new version
 * @param unchanged ids that already say the same, or whose file says what the last load of it said; edits in chat stay
 * @param refused problems of the entries left out
 * @param applied false: because of what was refused nothing was changed, and the other lists say what would have been
 */
public record ImportReport(
        List<EntryId> added, List<EntryId> changed, List<EntryId> unchanged, List<Problem> refused, boolean applied) {
    public ImportReport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        refused = List.copyOf(refused);
    }
}
