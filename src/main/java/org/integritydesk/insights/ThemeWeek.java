package org.integritydesk.insights;

import java.util.Set;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/**
 * How often a theme was asked about in a period and the one before.
 *
 * @param askers distinct people, in the period
 * @param askersBefore distinct people, in the one before
 * @param markets where at least three asks of the period came from
 * @param answer the entry that settled more than half of the asks, and at least three of them; null: none did
 */
public record ThemeWeek(
        long theme,
        String label,
        int asks,
        int askers,
        int before,
        int askersBefore,
        Set<Market> markets,
        @Nullable EntryId answer) {
    public ThemeWeek {
        markets = Set.copyOf(markets);
    }

    /** Whether the count of the period points at nobody. */
    public boolean mayBeTold() {
        return asks >= Cells.FEWEST && askers >= Cells.FEWEST;
    }

    /** Whether that of the period before points at nobody. */
    public boolean mayTellBefore() {
        return before == 0 || before >= Cells.FEWEST && askersBefore >= Cells.FEWEST;
    }
}
