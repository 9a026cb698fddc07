package org.integritydesk.slack.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketZonesTest {
    @ParameterizedTest
    @CsvSource({
        "America/New_York, US",
        "America/Los_Angeles, US",
        "America/Phoenix, US",
        "America/Indiana/Indianapolis, US",
        "America/Indianapolis, US",
        "America/Kentucky/Monticello, US",
        "America/North_Dakota/Center, US",
        "America/Anchorage, US",
        "Pacific/Honolulu, US",
        "US/Pacific, US",
        "America/Toronto, CA",
        "America/Montreal, CA",
        "America/Vancouver, CA",
        "America/St_Johns, CA",
        "America/Halifax, CA",
        "America/Regina, CA",
        "America/Iqaluit, CA",
        "America/Yellowknife, CA",
        "Canada/Newfoundland, CA",
        "America/Mexico_City, UNSPEC",
        "America/Puerto_Rico, UNSPEC",
        "US/Samoa, UNSPEC",
        "Europe/Dublin, UNSPEC",
        "EST5EDT, UNSPEC",
        "UTC, UNSPEC",
        "'', UNSPEC",
        ", UNSPEC"
    })
    void zone_liesInAMarket(String zone, Market expected) {
        assertThat(MarketZones.marketOf(zone)).isEqualTo(expected);
    }

    @Test
    void everyZone_isARealOne_ofOneOfTheTwoMarkets() {
        assertThat(ZoneId.getAvailableZoneIds()).containsAll(MarketZones.all().keySet());
        assertThat(MarketZones.all().values()).containsOnly(Market.US, Market.CA);
    }

    /** Whoever adds a zone of the two to Java's database must add it here. */
    @Test
    void zonesNamedForTheCountries_areAllThere() {
        assertThat(MarketZones.all().keySet())
                .containsAll(ZoneId.getAvailableZoneIds().stream()
                        .filter(zone -> zone.matches("(?:Canada|US|America/(?:Indiana|Kentucky|North_Dakota))/.*"))
                        .filter(zone -> !zone.equals("US/Samoa"))
                        .toList());
    }
}
