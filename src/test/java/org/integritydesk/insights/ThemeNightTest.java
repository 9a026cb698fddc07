package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.insights.SomeAsked.KITES;
import static org.integritydesk.insights.SomeAsked.PARROTS;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.Test;

/** The nightly work on the real database, with the real model. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class ThemeNightTest extends NightStory {
    @Inject
    ThemeLog themes;

    @Test
    void themes_areFound_named_andKeepTheirIds_whileQuestionsJoin() {
        List<Long> parrots = asked.ask(PARROTS, now);
        List<Long> kites = asked.ask(KITES, now);

        night.run();

        long parrot = asked.themeOf(parrots.getFirst());
        long kite = asked.themeOf(kites.getFirst());
        assertThat(parrot).isPositive().isNotEqualTo(kite);
        assertThat(parrots)
                .allSatisfy(question -> assertThat(asked.themeOf(question)).isEqualTo(parrot));
        assertThat(kites)
                .allSatisfy(question -> assertThat(asked.themeOf(question)).isEqualTo(kite));
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

        assertThat(asked.themeOf(late)).isEqualTo(parrot);
        assertThat(asked.themeOf(other)).isZero();
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

    /** Fewer than three could be told who they are. */
    @Test
    void marketOfTwoPeople_isNotNamed() {
        List<Long> parrots = asked.ask(PARROTS, now);
        parrots.subList(4, 6)
                .forEach(question -> asked.rows("update question set market = 'CA' where id = ?", question));
        night.run();
        long parrot = asked.themeOf(parrots.getFirst());
        assertThat(themes.find(parrot).orElseThrow().markets()).isEqualTo(Map.of(Market.US, 4));

        asked.rows("update question set market = 'CA' where id = ?", parrots.get(3));
        night.run();

        assertThat(themes.find(parrot).orElseThrow().markets()).isEqualTo(Map.of(Market.US, 3, Market.CA, 3));
    }

    @Test
    void secondRun_findsNothingToDo() {
        List<Long> parrots = asked.ask(PARROTS, now);
        asked.ask(KITES, now);
        night.run();
        List<String> before = state();

        ThemeNight.Report again = night.run();

        assertThat(again.read()).isZero();
        assertThat(again.joined()).isZero();
        assertThat(again.founded()).isZero();
        assertThat(again.merged()).isZero();
        assertThat(again.split()).isZero();
        assertThat(state()).isEqualTo(before);
        assertThat(asked.themeOf(parrots.getFirst())).isPositive();
    }

    @Test
    void onceADay_howeverOftenItIsLookedAt() {
        asked.rows("delete from theme_run");
        night.runIfDue();
        long late = asked.ask(PARROTS, now).getFirst();

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
                .allSatisfy(question -> assertThat(asked.themeOf(question)).isZero());
    }

    @Test
    void twoThatAreOne_merge_andTheOldIdLeadsToWhatIsLeft() {
        List<Long> parrots = asked.ask(PARROTS, now);
        night.run();
        long kept = asked.themeOf(parrots.getFirst());
        long gone = Long.parseLong(asked.rows(
                        "insert into theme (label, typical, area, middle, model, first_seen, last_seen)"
                                + " select label, typical, area, middle, model, first_seen, last_seen from theme where id = ? returning id::text",
                        kept)
                .getFirst());
        parrots.subList(0, 3)
                .forEach(question ->
                        asked.rows("update insight_question set theme = ? where question = ?", gone, question));

        assertThat(night.run().merged()).isEqualTo(1);

        assertThat(parrots)
                .allSatisfy(question -> assertThat(asked.themeOf(question)).isEqualTo(kept));
        assertThat(themes.find(gone).orElseThrow().id()).isEqualTo(kept);
        assertThat(themes.current()).extracting(Theme::id).contains(kept).doesNotContain(gone);
    }

    @Test
    void oneThatHasBecomeTwo_splits_andTheLargerPartKeepsTheId() {
        List<Long> parrots = asked.ask(PARROTS, now);
        List<Long> kites = asked.ask(KITES.subList(0, 5), now);
        night.run();
        long theme = asked.themeOf(parrots.getFirst());
        kites.forEach(
                question -> asked.rows("update insight_question set theme = ? where question = ?", theme, question));
        asked.rows("delete from theme where id <> ? and merged_into is null", theme);

        assertThat(night.run().split()).isEqualTo(1);

        assertThat(parrots)
                .allSatisfy(question -> assertThat(asked.themeOf(question)).isEqualTo(theme));
        Set<Long> others = kites.stream().map(asked::themeOf).collect(Collectors.toSet());
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

    private List<String> state() {
        return asked.rows(
                "select question || ' ' || coalesce(theme, 0) || ' ' || again from insight_question order by question");
    }
}
