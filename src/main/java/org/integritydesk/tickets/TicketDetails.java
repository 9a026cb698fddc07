package org.integritydesk.tickets;

import org.jspecify.annotations.Nullable;

/**
 * What a requester adds to help whoever takes the ticket; every field is the requester's own words. Stays inside the
 * ticket.
 *
 * @param ids ad, ad-group or advertiser ids
 * @param launchDate ISO date
 * @param spendAtRisk the requester's estimate
 * @param estimate the same as it was understood; null: nothing was said
 */
public record TicketDetails(
        @Nullable String advertiser,
        @Nullable String ids,
        @Nullable String market,
        @Nullable String launchDate,
        @Nullable String spendAtRisk,
        @Nullable String tried,
        @Nullable Estimate estimate) {
    public TicketDetails {
        if (spendAtRisk == null) {
            estimate = null;
        } else if (estimate == null || !estimate.words().equals(spendAtRisk)) {
            estimate = Estimate.of(spendAtRisk);
        }
    }

    /** The details in the requester's own words; the spend at risk is read from them. */
    public TicketDetails(
            @Nullable String advertiser,
            @Nullable String ids,
            @Nullable String market,
            @Nullable String launchDate,
            @Nullable String spendAtRisk,
            @Nullable String tried) {
        this(advertiser, ids, market, launchDate, spendAtRisk, tried, null);
    }
}
