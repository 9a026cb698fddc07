package org.integritydesk.insights;

import java.time.LocalDate;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/**
 * A question or a ticket behind a figure.
 *
 * @param words as they were written
 * @param advertiser that the ticket names; null: none
 * @param state what became of it
 * @param ticket its number; null: none
 */
public record CaseRow(
        LocalDate day,
        String words,
        @Nullable String advertiser,
        Market market,
        PolicyArea area,
        String state,
        @Nullable String ticket) {}
