package org.integritydesk.insights.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.integritydesk.insights.stakeholders.SeasonPolicy.Peak;
import org.integritydesk.insights.stakeholders.SeasonPolicy.Season;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;

class SeasonPolicyTest {
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 4);

    private static final LocalDate THIS_WEEK = LocalDate.of(2026, 11, 2);

    @Test
    void lessThanAYear_foretellsNothing() {
        assertThat(SeasonPolicy.ahead(weeks(51, 20), TODAY)).isEqualTo(new Season.Unknown(51));
        assertThat(SeasonPolicy.ahead(List.of(), TODAY)).isEqualTo(new Season.Unknown(0));
    }

    @Test
    void aYearWithoutPeaks_hasNone() {
        assertThat(SeasonPolicy.ahead(weeks(54, 20), TODAY)).isEqualTo(new Season.Known(List.of()));
    }

    @Test
    void aWeekThatWasBusyAYearAgo_isAPeak_andOneThatIsFarAwayIsNot() {
        List<WeekCount> history = IntStream.rangeClosed(1, 54)
                .mapToObj(back -> new WeekCount(THIS_WEEK.minusWeeks(back), back == 50 || back == 40 ? 45 : 20))
                .toList();

        assertThat(SeasonPolicy.ahead(history, TODAY))
                .isEqualTo(new Season.Known(List.of(new Peak(THIS_WEEK.plusWeeks(2), 45, 20))));
    }

    @Test
    void fewQuestions_areNoPeak() {
        List<WeekCount> history = IntStream.rangeClosed(1, 54)
                .mapToObj(back -> new WeekCount(THIS_WEEK.minusWeeks(back), back == 50 ? 9 : 2))
                .toList();

        assertThat(SeasonPolicy.ahead(history, TODAY)).isEqualTo(new Season.Known(List.of()));
    }

    @Test
    void teams_areReadFromTheSetting() {
        assertThat(Teams.parse(List.of("C1:Agency West", " C2 : Agency: North ", "C3:Agency West")))
                .isEqualTo(Map.of("C1", "Agency West", "C2", "Agency: North", "C3", "Agency West"));
        for (String wrong : List.of("C1", "C1:", ":West", "")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Teams.parse(List.of(wrong)))
                    .withMessageContaining("INTEGRITY_TEAMS");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Teams.parse(List.of("C1:West", "C1:North")));
    }

    @Test
    void keysOfGroups_areReadBack() {
        for (Group group : List.of(new Group.OfMarket(Market.CA), new Group.OfTeam("Agency West"))) {
            assertThat(Group.of(group.key())).contains(group);
        }
        assertThat(Group.of("market-FR")).isEmpty();
        assertThat(Group.of("anything")).isEmpty();
    }

    private static List<WeekCount> weeks(int weeks, int asks) {
        return IntStream.rangeClosed(1, weeks)
                .mapToObj(back -> new WeekCount(THIS_WEEK.minusWeeks(back), asks))
                .toList();
    }
}
