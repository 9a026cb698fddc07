package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTextTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");

    @Test
    void nothingSaid_isTheLastSevenDays() {
        assertThat(ScopeText.read(null, " ", "", null, NOW))
                .isEqualTo(new ScopeText.Read.Fine(new Scope(Instant.parse("2026-11-17T00:00:00Z"), NOW, null, null)));
    }

    @Test
    void days_areBothInside_andNothingEndsAfterNow() {
        assertThat(ScopeText.read("2026-11-01", "2026-11-02", "ca", "ALC", NOW))
                .isEqualTo(new ScopeText.Read.Fine(new Scope(
                        Instant.parse("2026-11-01T00:00:00Z"),
                        Instant.parse("2026-11-03T00:00:00Z"),
                        Market.CA,
                        PolicyArea.ALC)));
        assertThat(ScopeText.read("2026-11-22T12:00:00Z", "2026-11-23", null, null, NOW))
                .isEqualTo(new ScopeText.Read.Fine(new Scope(Instant.parse("2026-11-22T12:00:00Z"), NOW, null, null)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2026-11-05, 2026-11-01, -,  -,  The period ends before it begins.
            2026-12-01, -,          -,  -,  This period has not begun. Choose an earlier day.
            soon,       -,          -,  -,  'A day is written like 2026-11-01, a moment like 2026-11-01T00:00:00Z.'
            -, +999999999-12-31,    -,  -,  'A day is written like 2026-11-01, a moment like 2026-11-01T00:00:00Z.'
            1999-01-01, -,          -,  -,  The earliest day is 2000-01-01.
            -,          -,          MX, -,  'The market is one of US, CA, NA, GLOBAL, UNSPEC.'
            """)
    void whatCannotBeRead_isSaid(String from, String to, String market, String area, String sentence) {
        assertThat(ScopeText.read(from, to, market, area, NOW)).isEqualTo(new ScopeText.Read.Wrong(sentence));
    }
}
