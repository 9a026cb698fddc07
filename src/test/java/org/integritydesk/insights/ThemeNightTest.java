package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.integritydesk.chat.RoomId;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.OfflineProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The nightly work on the real database, with the real model. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class ThemeNightTest {
    private static final List<String> PARROTS = List.of(
            "can a parrot circus run ads on the feed",
            "are ads for a parrot circus allowed",
            "is a circus with parrots allowed to advertise",
            "may we run ads for a circus that has parrots",
            "parrot circus ads, are they allowed",
            "is it allowed to advertise a parrot circus");

    private static final List<String> KITES = List.of(
            "how long does the review of a kite school ad take",
            "kite school ad is still in review, how long does it take",
            "review time for ads of a kite school",
            "how many hours is the review for the kite school ads",
            "kite school ads have been in review for long",
            "how long must we wait for the kite school ad review");

    @Inject
    ThemeNight night;

    @Inject
    ThemeWeeks weeks;

    @Inject
    ThemeLog themes;

    @Inject
    Insights insights;

    @Inject
    Clock clock;

    @Inject
    SomeAsked asked;

    private Instant now = Instant.EPOCH;

    @BeforeEach
    void forget() {
        now = clock.instant();
        asked.forget();
    }

    @Test
    void weeks_countWhatIsTheChannelsBusiness_andNameWhatSettledMostOfIt() {
        List<Long> parrots = ask(PARROTS);
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
    void themes_areFound_named_andKeepTheirIds_whileQuestionsJoin() {
        List<Long> parrots = ask(PARROTS);
        List<Long> kites = ask(KITES);

        night.run();

        long parrot = themeOf(parrots.getFirst());
        long kite = themeOf(kites.getFirst());
        assertThat(parrot).isPositive().isNotEqualTo(kite);
        assertThat(parrots).allSatisfy(question -> assertThat(themeOf(question)).isEqualTo(parrot));
        assertThat(kites).allSatisfy(question -> assertThat(themeOf(question)).isEqualTo(kite));
        Theme found = themes.find(parrot).orElseThrow();
        assertThat(found.label()).containsIgnoringCase("parrot");
        assertThat(PARROTS).contains(found.typical());
        assertThat(found.asks()).isEqualTo(6);
        assertThat(found.askers()).isEqualTo(6);
        assertThat(found.markets()).isEqualTo(Map.of(Market.US, 6));
        assertThat(themes.current()).extracting(Theme::id).contains(parrot, kite);

        long late = asked.answered("U0LATE", "would parrot circus ads be allowed", now);
        long other = asked.answered("U0LATE", "what does a blimp cost per hour", now);
        night.run();

        assertThat(themeOf(late)).isEqualTo(parrot);
        assertThat(themeOf(other)).isZero();
        assertThat(themes.find(parrot).orElseThrow().asks()).isEqualTo(7);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<DayCount> days = themes.days(parrot, Market.US, today.minusDays(40), today.plusDays(1));
        assertThat(days).hasSize(41);
        assertThat(days.stream().mapToInt(DayCount::asks).sum()).isEqualTo(7);
        assertThat(themes.days(parrot, Market.CA, today.minusDays(40), today.plusDays(1)).stream()
                        .mapToInt(DayCount::asks)
                        .sum())
                .isZero();
    }

    @Test
    void allAsksOfADay_followWhateverChangesLater() {
        List<Long> parrots = ask(PARROTS);
        night.run();
        long parrot = themeOf(parrots.getFirst());
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

    @Test
    void secondRun_findsNothingToDo() {
        List<Long> parrots = ask(PARROTS);
        ask(KITES);
        night.run();
        List<String> before = state();

        ThemeNight.Report again = night.run();

        assertThat(again.read()).isZero();
        assertThat(again.joined()).isZero();
        assertThat(again.founded()).isZero();
        assertThat(again.merged()).isZero();
        assertThat(again.split()).isZero();
        assertThat(state()).isEqualTo(before);
        assertThat(themeOf(parrots.getFirst())).isPositive();
    }

    @Test
    void onceADay_howeverOftenItIsLookedAt() {
        asked.rows("delete from theme_run");
        night.runIfDue();
        long late = ask(PARROTS).getFirst();

        night.runIfDue();

        assertThat(asked.rows("select day::text from theme_run")).hasSize(1);
        assertThat(asked.rows("select 1 from insight_question where question = ?", late))
                .isEmpty();
    }

    @Test
    void whatOnlyTwoPeopleAsk_isNoTheme() {
        List<Long> questions = new ArrayList<>();
        for (int i = 0; i < PARROTS.size(); i++) {
            questions.add(asked.answered("U0TWO" + i % 2, PARROTS.get(i), now));
        }

        night.run();

        assertThat(questions)
                .allSatisfy(question -> assertThat(themeOf(question)).isZero());
    }

    @Test
    void twoThatAreOne_merge_andTheOldIdLeadsToWhatIsLeft() {
        List<Long> parrots = ask(PARROTS);
        night.run();
        long kept = themeOf(parrots.getFirst());
        long gone = Long.parseLong(asked.rows(
                        "insert into theme (label, typical, area, middle, model, first_seen, last_seen)"
                                + " select label, typical, area, middle, model, first_seen, last_seen from theme where id = ? returning id::text",
                        kept)
                .getFirst());
        parrots.subList(0, 3)
                .forEach(question ->
                        asked.rows("update insight_question set theme = ? where question = ?", gone, question));

        assertThat(night.run().merged()).isEqualTo(1);

        assertThat(parrots).allSatisfy(question -> assertThat(themeOf(question)).isEqualTo(kept));
        assertThat(themes.find(gone).orElseThrow().id()).isEqualTo(kept);
        assertThat(themes.current()).extracting(Theme::id).contains(kept).doesNotContain(gone);
    }

    @Test
    void oneThatHasBecomeTwo_splits_andTheLargerPartKeepsTheId() {
        List<Long> parrots = ask(PARROTS);
        List<Long> kites = ask(KITES.subList(0, 5));
        night.run();
        long theme = themeOf(parrots.getFirst());
        kites.forEach(
                question -> asked.rows("update insight_question set theme = ? where question = ?", theme, question));
        asked.rows("delete from theme where id <> ? and merged_into is null", theme);

        assertThat(night.run().split()).isEqualTo(1);

        assertThat(parrots).allSatisfy(question -> assertThat(themeOf(question)).isEqualTo(theme));
        Set<Long> others = kites.stream().map(this::themeOf).collect(Collectors.toSet());
        assertThat(others).hasSize(1).doesNotContain(theme, 0L);
    }

    @Test
    void otherLanguages_areCounted_butHaveNoTheme() {
        long french = asked.missed("U0FR", "le cirque de perroquets", now, true, "fr");

        night.run();

        assertThat(asked.rows("select result from insight_question where question = ?", french))
                .hasSize(1);
        assertThat(asked.rows("select 1 from question_vector where question = ?", french))
                .isEmpty();
    }

    @Test
    void deflection_countsEachQuestionOnce_byTheWorst() {
        List<Long> parrots = ask(PARROTS);
        List<Long> kites = ask(KITES);
        parrots.subList(0, 4).forEach(question -> said(question, "SOLVED", null));
        kites.subList(0, 3).forEach(question -> said(question, "NOT_QUITE", "INCORRECT"));
        // The same person asks the same in other words, also though the first answer is said to have solved it.
        asked.answered("U0ASK0", PARROTS.get(3), now.plus(Duration.ofMinutes(5)));
        asked.answered("U0ASK4", PARROTS.get(1), now.plus(Duration.ofMinutes(5)));
        asked.answered("U0ASK5", PARROTS.get(1), now.plus(Duration.ofMinutes(5)));
        night.run();

        InsightTable table = insights.find("deflection")
                .orElseThrow()
                .table(new Scope(now.minus(Duration.ofDays(30)), now.plus(Duration.ofDays(1)), Market.US, null));

        assertThat(table.columns().subList(1, 7))
                .extracting(InsightTable.Column::name)
                .containsExactly("answered", "solved", "silent", "again", "wrong", "notHelped");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().cells().subList(1, 11))
                .isEqualTo(List.of(
                        new Cell.Value(15L),
                        new Cell.Value(3L),
                        new Cell.Value(6L),
                        new Cell.Value(3L),
                        new Cell.Value(3L),
                        new Cell.Value(0L),
                        new Cell.Value(3 / 15.0),
                        new Cell.Value(6 / 15.0),
                        new Cell.Value(3 / 15.0),
                        new Cell.Value(3 / 15.0)));
    }

    @Test
    void view_hasARowForATheme_withCasesBehind_thatNameNobody() {
        List<Long> parrots = ask(PARROTS);
        long named = asked.answered("U0NAME", "is the Bluebeak parrot circus allowed to run ads", now);
        night.run();
        InsightView view = insights.find("themes").orElseThrow();
        var scope = new Scope(now.minus(Duration.ofDays(7)), now.plus(Duration.ofDays(1)), null, null);
        String key = Long.toString(themeOf(parrots.getFirst()));

        InsightTable.Row row = view.table(scope).rows().stream()
                .filter(one -> key.equals(one.key()))
                .findFirst()
                .orElseThrow();

        assertThat(themeOf(named)).isEqualTo(themeOf(parrots.getFirst()));
        assertThat(row.cells().get(3)).isEqualTo(new Cell.Value(7L));
        assertThat(row.cells().get(4)).isEqualTo(new Cell.Value(7L));
        assertThat(view.behind(scope, key).orElseThrow().rows())
                .hasSize(7)
                .allSatisfy(one -> assertThat(one.toString()).doesNotContain("Bluebeak", "U0"));
        assertThat(view.behind(scope, "no number")).isEmpty();
    }

    private List<Long> ask(List<String> words) {
        List<Long> questions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            questions.add(asked.answered("U0ASK" + i, words.get(i), now.minus(Duration.ofMinutes(words.size() - i))));
        }
        return questions;
    }

    private void said(long question, String verdict, @Nullable String reason) {
        asked.rows("update question set feedback = ? where id = ?", verdict, question);
        asked.rows(
                "insert into answer_feedback (question, entry_id, entry_version, verdict, reason, person, at)"
                        + " values (?, 'some-entry', 1, ?, ?, 'U0SAYS', now())",
                question,
                verdict,
                reason);
    }

    /** 0: none. */
    private long themeOf(long question) {
        return Long.parseLong(
                asked.rows("select coalesce(max(theme), 0)::text from insight_question where question = ?", question)
                        .getFirst());
    }

    private List<String> state() {
        return asked.rows(
                "select question || ' ' || coalesce(theme, 0) || ' ' || again from insight_question order by question");
    }
}
