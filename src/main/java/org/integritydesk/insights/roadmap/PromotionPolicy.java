package org.integritydesk.insights.roadmap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integritydesk.insights.Cells;
import org.integritydesk.insights.Theme;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/** Which regional themes belong on the global list, and what can be decided about them. */
public final class PromotionPolicy {
    /** The markets that are regions; what was asked about both or about none says nothing of a region. */
    static final List<Market> REGIONS = List.of(Market.US, Market.CA);

    /** With fewer asks, a theme is not present in a market. */
    static final int PRESENT = 3;

    private static final int MARKETS = 2;

    private PromotionPolicy() {}

    /**
     * What speaks for putting a theme on the global list: it is present in at least two markets, or makes up more than a
     * share of one market's asks. Empty: nothing does, it stays regional; or so few people asked that it would point at them.
     *
     * @param asksByMarket all asks of the same thirty days
     * @param share of one market's asks, from 0 to 1
     */
    public static Optional<String> evidence(Theme theme, Map<Market, Integer> asksByMarket, double share) {
        if (theme.askers() < Cells.FEWEST) {
            return Optional.empty();
        }
        List<Market> present = REGIONS.stream()
                .filter(market -> theme.markets().getOrDefault(market, 0) >= PRESENT)
                .toList();
        if (present.size() >= MARKETS) {
            return Optional.of("Asked in " + present.size() + " markets: "
                    + present.stream()
                            .map(market ->
                                    market.label() + " " + theme.markets().get(market) + " asks")
                            .collect(Collectors.joining(", ")));
        }
        return present.stream()
                .filter(market -> asksByMarket.getOrDefault(market, 0) > 0
                        && theme.markets().getOrDefault(market, 0) > share * asksByMarket.getOrDefault(market, 0))
                .findFirst()
                .map(market -> String.format(
                        Locale.ROOT,
                        "%s: %d of %d asks, more than %.0f %%",
                        market.label(),
                        theme.markets().get(market),
                        asksByMarket.get(market),
                        100 * share));
    }

    /**
     * Whether this can be decided now.
     *
     * @param last the last decision about the theme; null: there is none
     */
    public static boolean isPossible(Promotion.@Nullable Act last, Promotion.Act act) {
        return switch (act) {
            case PROMOTE -> last == null || last == Promotion.Act.DECLINE;
            case TAKE_UP -> last == Promotion.Act.PROMOTE;
            case DECLINE -> last == null || last == Promotion.Act.PROMOTE;
        };
    }
}
