package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.insights.SomeAsked.PARROTS;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.integritydesk.chat.RoomId;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.OfflineProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How themes fared from week to week, for the digest, and how often anything was asked a day. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class ThemeWeeksTest extends NightStory {
    @Inject
    ThemeWeeks weeks;

    @Inject
    ThemeLog themes;

    @Test
    void weeks_countWhatIsTheChannelsBusiness_andNameWhatSettledMostOfIt() {
        List<Long> parrots = asked.ask(PARROTS, now);
        night.run();
        asked.rows("update question set entry_id = 'lpg-popup' where id in (select question from insight_question where"
                + " theme is not null order by question limit 4)");
        Instant end = now.plus(Duration.ofHours(1));

        ThemeWeek week = week("C0ELSEWHERE", Set.of(Market.US, Market.NA), end);
        assertThat(week.label()).containsIgnoringCase("parrot");
        assertThat(week.asks()).isEqualTo(parrots.size());
        assertThat(week.askers()).isEqualTo(parrots.size());
        assertThat(week.before()).isZero();
        assertThat(week.markets()).containsExactly(Market.US);
        assertThat(week.answer()).isEqualTo(new EntryId("lpg-popup"));
        assertThat(weeks("C0ELSEWHERE", Set.of(Market.CA), end)).isEmpty();
        assertThat(week("C0INSIGHT", Set.of(Market.CA), end).asks())
                .as("asked in the channel itself")
                .isEqualTo(parrots.size());

        asked.rows("update insight_question set result = 'WRONG' where question in (select id from question where"
                + " entry_id = 'lpg-popup' order by id limit 2)");
        assertThat(week("C0ELSEWHERE", Set.of(Market.US), end).answer())
                .as("two of six are not most")
                .isNull();
        ThemeWeek later = week("C0ELSEWHERE", Set.of(Market.US), end.plus(Duration.ofDays(7)));
        assertThat(later.asks()).isZero();
        assertThat(later.before()).isEqualTo(parrots.size());
        assertThat(later.mayTellBefore()).isTrue();
    }

    private ThemeWeek week(String room, Set<Market> markets, Instant end) {
        assertThat(weeks(room, markets, end)).hasSize(1);
        return weeks(room, markets, end).getFirst();
    }

    private List<ThemeWeek> weeks(String room, Set<Market> markets, Instant end) {
        Duration week = Duration.ofDays(7);
        return weeks.of(new RoomId(room), markets, end.minus(week).minus(week), end.minus(week), end);
    }

    @Test
    void allAsksOfADay_followWhateverChangesLater() {
        List<Long> parrots = asked.ask(PARROTS, now);
        night.run();
        long parrot = asked.themeOf(parrots.getFirst());
        assertThat(allAsks(parrot, null)).isEqualTo(6);

        asked.rows("update question set market = 'CA' where id = ?", parrots.getFirst());
        night.run();

        assertThat(allAsks(parrot, Market.US)).isEqualTo(5);
        assertThat(allAsks(parrot, Market.CA)).isEqualTo(1);
        asked.rows("delete from insight_question where question = ?", parrots.getLast());
        assertThat(allAsks(parrot, null)).isEqualTo(5);
        assertThat(asked.rows(
                        "select 1 from insight_day full join (select (asked_at at time zone 'UTC')::date as day, market,"
                                + " count(*) as asks from insight_question group by 1, 2) counted using (day, market)"
                                + " where coalesce(insight_day.asks, 0) <> coalesce(counted.asks, 0)"))
                .as("days that are wrong")
                .isEmpty();
    }

    private int allAsks(long theme, @Nullable Market market) {
        LocalDate tomorrow = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1);
        return themes.days(theme, market, tomorrow.minusDays(41), tomorrow).stream()
                .mapToInt(DayCount::allAsks)
                .sum();
    }
}
