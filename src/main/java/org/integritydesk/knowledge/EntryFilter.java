package org.integritydesk.knowledge;

import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody wants to see.
 *
 * @param status null: every entry, as askers get it; otherwise the published versions, or the current ones in that status
 * @param area primary or further area; null: any
 * @param market entries that may be shown for it; null: any
 * @param words which the entry must hold, as search engines read them; null: any
 */
public record EntryFilter(
        @Nullable EntryStatus status,
        @Nullable PolicyArea area,
        @Nullable Market market,
        @Nullable String words) {
    /** Every entry. */
    public static final EntryFilter ALL = new EntryFilter(null, null, null, null);
}
