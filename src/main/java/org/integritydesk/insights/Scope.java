package org.integritydesk.insights;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks at.
 *
 * @param from inclusive
 * @param to exclusive
 * @param market null: all
 * @param area null: all
 */
public record Scope(
        Instant from,
        Instant to,
        @Nullable Market market,
        @Nullable PolicyArea area) {
    /** @throws IllegalArgumentException it ends before it begins */
    public Scope {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("The period ends before it begins: " + from + " to " + to);
        }
    }

    /** The same, as long before. */
    public Scope before() {
        return new Scope(from.minus(Duration.between(from, to)), from, market, area);
    }

    /** Whether something of these markets and this area belongs to it. */
    public boolean covers(Collection<Market> ofMarkets, PolicyArea ofArea) {
        return ofMarkets.stream().anyMatch(one -> covers(one, ofArea));
    }

    /** Whether something of this market and area belongs to it; what counts for both countries belongs to each. */
    public boolean covers(Market ofMarket, PolicyArea ofArea) {
        return (market == null || market == ofMarket || ofMarket == Market.NA || ofMarket == Market.GLOBAL)
                && (area == null || area == ofArea);
    }
}
