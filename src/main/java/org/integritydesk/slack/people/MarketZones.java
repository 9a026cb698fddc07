package org.integritydesk.slack.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/** Which market a time zone lies in (pure); the zones are in {@code resources/slack/zones.txt}. */
final class MarketZones {
    private static final String FILE = "/slack/zones.txt";
    private static final Map<String, Market> MARKETS = read();

    private MarketZones() {}

    /**
     * The market; {@code UNSPEC}: it lies in none, or in several.
     *
     * @param zone IANA's name of it; null: not known
     */
    static Market marketOf(@Nullable String zone) {
        return zone == null ? Market.UNSPEC : MARKETS.getOrDefault(zone, Market.UNSPEC);
    }

    /** The names of all zones that lie in one market. */
    static Map<String, Market> all() {
        return MARKETS;
    }

    private static Map<String, Market> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MarketZones.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toUnmodifiableMap(line -> line[1], line -> Market.valueOf(line[0])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
