package org.integritydesk.insights.stakeholders;

import java.util.Arrays;
import java.util.Optional;
import org.integritydesk.taxonomy.Market;

/** People who are looked at together. */
public sealed interface Group {
    /** What stands for it in addresses. */
    String key();

    /** What people read. */
    String label();

    /** Who asks for a market. */
    record OfMarket(Market market) implements Group {
        private static final String PREFIX = "market-";

        @Override
        public String key() {
            return PREFIX + market;
        }

        @Override
        public String label() {
            return market.label();
        }
    }

    /** Who asks in a team's channels. */
    record OfTeam(String name) implements Group {
        private static final String PREFIX = "team-";

        @Override
        public String key() {
            return PREFIX + name;
        }

        @Override
        public String label() {
            return name;
        }
    }

    /** The group of a key; empty: it is no key. */
    static Optional<Group> of(String key) {
        if (key.startsWith(OfTeam.PREFIX)) {
            return Optional.of(new OfTeam(key.substring(OfTeam.PREFIX.length())));
        }
        return Arrays.stream(Market.values())
                .<Group>map(OfMarket::new)
                .filter(group -> group.key().equals(key))
                .findFirst();
    }
}
