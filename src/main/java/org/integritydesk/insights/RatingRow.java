package org.integritydesk.insights;

import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/**
 * Ratings of tickets of one market.
 *
 * @param satisfied four or five stars
 * @param mean stars; null: there are no ratings
 */
public record RatingRow(
        Market market,
        long ratings,
        long satisfied,
        @Nullable Double mean) {}
