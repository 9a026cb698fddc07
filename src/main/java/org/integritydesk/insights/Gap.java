package org.integritydesk.insights;

import java.time.Instant;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/**
 * What nothing answered although search worked.
 *
 * @param typical a question of it, with whatever points at somebody taken out; empty: hardly anything may be told
 * @param asks how often it was asked
 * @param askers distinct people
 * @param closedBy the entry that answers it now; null: none does
 * @param reopenedAt when an entry that had answered it was taken back or no longer did; null: never
 */
public record Gap(
        long id,
        Market market,
        PolicyArea area,
        String typical,
        int asks,
        int askers,
        Instant openedAt,
        Instant lastAsked,
        @Nullable EntryId closedBy,
        @Nullable Instant closedAt,
        @Nullable Instant reopenedAt) {
    /** Whether nothing answers it. */
    public boolean isOpen() {
        return closedBy == null;
    }
}
