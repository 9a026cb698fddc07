package org.integritydesk.insights;

import java.time.LocalDate;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/**
 * A question or a ticket behind a figure.
 *
 * @param asker who wrote it
 * @param words as they were written
 * @param state what became of it
 * @param ticket its number; null: none
 */
public record CaseRow(
        LocalDate day,
        String asker,
        String words,
        Market market,
        PolicyArea area,
        String state,
        @Nullable String ticket) {
    Said said() {
        return new Said(asker, words);
    }
}
