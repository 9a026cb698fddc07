package org.integritydesk.tickets;

import org.jspecify.annotations.Nullable;

/**
 * What a requester adds to help whoever takes the ticket; every field is the requester's own words. Stays inside the
 * ticket.
 *
 * @param ids ad, ad-group or advertiser ids
 * @param launchDate ISO date
 * @param spendAtRisk the requester's estimate
 */
public record TicketDetails(
        @Nullable String advertiser,
        @Nullable String ids,
        @Nullable String market,
        @Nullable String launchDate,
        @Nullable String spendAtRisk,
        @Nullable String tried) {}
