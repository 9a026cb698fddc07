package org.integritydesk.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonCalendarTest {
    @Test
    void everySeason_isReviewed_andTold_inEveryLanguage() {
        assertThat(SeasonCalendar.all()).isNotEmpty().allSatisfy(season -> {
            assertThat(season.texts()).containsOnlyKeys(DigestLanguage.values());
            assertThat(season.reviewed()).isAfter(LocalDate.of(2026, 1, 1));
            assertThat(MonthDay.parse("--" + season.from())).isLessThanOrEqualTo(MonthDay.parse("--" + season.to()));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "US, 2026-11-23, Black Friday and Cyber Monday, true",
        "US, 2026-10-26, Black Friday and Cyber Monday, true",
        "US, 2026-10-25, Black Friday and Cyber Monday, false",
        "US, 2026-10-05, Election season, true",
        "US, 2027-10-05, Election season, false",
        "CA, 2026-10-05, Election season, false",
        "NA, 2026-10-05, Election season, true",
        "US, 2026-06-15, Tax season, false"
    })
    void season_isToldInItsWeeks(Market market, LocalDate monday, String title, boolean told) {
        List<String> titles = SeasonCalendar.of(market, DigestLanguage.EN, monday).stream()
                .map(DigestEdition.SeasonNote::title)
                .toList();

        assertThat(titles.contains(title)).isEqualTo(told);
    }
}
