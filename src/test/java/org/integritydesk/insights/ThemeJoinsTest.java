package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.integritydesk.chat.PersonId;
import org.integritydesk.insights.InsightAct.Choice;
import org.integritydesk.insights.InsightAct.Result;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.store.NightStore;
import org.integritydesk.knowledge.Likeness;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager says which themes are the same issue, on the real database, with the real model. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class ThemeJoinsTest extends NightStory {
    private static final PersonId KAI = new PersonId("UKAI");

    private static final List<String> PARROTS = List.of(
            "can a parrot circus run ads on the feed",
            "are ads for a parrot circus allowed",
            "may we run ads for a circus that has parrots",
            "is it allowed to advertise a parrot circus");

    private static final List<String> PARROTS_IN_OTHER_WORDS = List.of(
            "trained birds perform in a show, what does the policy say about promoting it",
            "promoting a show in which trained birds perform, what is the policy",
            "what is the policy on promoting shows of trained birds",
            "does the policy let us promote a show with trained birds performing");

    private static final List<String> KITES = List.of(
            "how long does the review of a kite school ad take",
            "kite school ad is still in review, how long does it take",
            "review time for ads of a kite school",
            "how many hours is the review for the kite school ads");

    @Inject
    ThemeLog themes;

    @Inject
    Insights insights;

    @Inject
    DataSource database;

    @Inject
    Likeness likeness;

    private List<Long> parrots = List.of();
    private List<Long> birds = List.of();
    private List<Long> kites = List.of();
    private long parrot;
    private long bird;
    private long kite;

    @BeforeEach
    void threeThemes() {
        parrots = ask(PARROTS);
        birds = ask(PARROTS_IN_OTHER_WORDS);
        kites = ask(KITES);
        night.run();
        parrot = themeOf(parrots.getFirst());
        bird = themeOf(birds.getFirst());
        kite = themeOf(kites.getFirst());
        assertThat(List.of(parrot, bird, kite)).doesNotContain(0L).doesNotHaveDuplicates();
    }

    @Test
    void whatIsSaidInOtherWords_isOffered_andTheFarOneLast() {
        List<Choice> choices =
                act("join").fields(Long.toString(parrot)).getFirst().choices();

        assertThat(choices.getFirst().label()).startsWith("Near: ");
        assertThat(choices.getFirst().value()).isEqualTo(Long.toString(bird));
        assertThat(choices.getLast()).satisfies(last -> {
            assertThat(last.value()).isEqualTo(Long.toString(kite));
            assertThat(last.label()).doesNotStartWith("Near");
        });
        assertThat(cell(parrot, "near")).containsIgnoringCase("birds").doesNotContainIgnoringCase("kite");
        assertThat(offered("join")).containsExactlyInAnyOrder(parrot, bird, kite);
        assertThat(offered("take-out")).isEmpty();
    }

    @Test
    void aPart_countsForTheWhole_andGoesOnGathering_andNightsKeepItSo() {
        assertThat(click("join", parrot, bird)).isInstanceOf(Result.Done.class);
        assertThat(click("join", parrot, bird)).as("once more").isInstanceOf(Result.Done.class);

        assertThat(birds).allSatisfy(question -> assertThat(themeOf(question)).isEqualTo(parrot));
        assertThat(themes.current())
                .extracting(Theme::id)
                .contains(parrot, kite)
                .doesNotContain(bird);
        assertThat(themes.find(bird).orElseThrow().id()).isEqualTo(parrot);
        assertThat(themes.find(parrot).orElseThrow().asks()).isEqualTo(8);
        assertThat(cell(parrot, "parts")).containsIgnoringCase("birds");
        assertThat(cell(parrot, "near")).doesNotContainIgnoringCase("birds");

        long late = asked.answered("U0LATE", "policy on promoting a show where trained birds perform", now);
        ThemeNight.Report report = night.run();

        assertThat(report.joined()).isEqualTo(1);
        assertThat(themeOf(late)).isEqualTo(parrot);
        assertThat(asked.rows("select part::text from insight_question where question = ?", late))
                .containsExactly(Long.toString(bird));
        assertThat(themes.find(parrot).orElseThrow().label())
                .as("named after all of it")
                .containsIgnoringCase("bird");
        assertThat(night.run())
                .extracting(
                        ThemeNight.Report::joined,
                        ThemeNight.Report::founded,
                        ThemeNight.Report::merged,
                        ThemeNight.Report::split)
                .containsExactly(0, 0, 0, 0);
        assertThat(themeOf(late)).isEqualTo(parrot);
    }

    @Test
    void aPartThatIsTakenOut_isAThemeOfItsOwn_withAllItsQuestions() {
        click("join", parrot, bird);
        long late = asked.answered("U0LATE", "policy on promoting a show where trained birds perform", now);
        night.run();
        assertThat(offered("take-out")).containsExactly(parrot);

        assertThat(click("take-out", parrot, bird)).isInstanceOf(Result.Done.class);

        assertThat(themeOf(late)).isEqualTo(bird);
        assertThat(birds).allSatisfy(question -> assertThat(themeOf(question)).isEqualTo(bird));
        assertThat(parrots).allSatisfy(question -> assertThat(themeOf(question)).isEqualTo(parrot));
        assertThat(themes.find(bird).orElseThrow().id()).isEqualTo(bird);
        assertThat(offered("take-out")).isEmpty();
        assertThat(click("take-out", parrot, bird)).as("once more").isInstanceOf(Result.Refused.class);
    }

    @Test
    void partsOfAPart_areTheWholes() {
        click("join", bird, kite);
        click("join", parrot, bird);

        assertThat(themeOf(kites.getFirst())).isEqualTo(parrot);
        assertThat(themes.find(kite).orElseThrow().id()).isEqualTo(parrot);
        click("take-out", parrot, bird);
        assertThat(themeOf(birds.getFirst())).isEqualTo(bird);
        assertThat(themeOf(kites.getFirst())).isEqualTo(parrot);
    }

    @Test
    void aPartThatHasBecomeItsWhole_takesItsPlace() {
        click("join", bird, parrot);
        click("join", bird, kite);

        merge(bird, parrot);

        assertThat(themes.find(bird).orElseThrow().id()).isEqualTo(parrot);
        assertThat(birds).allSatisfy(question -> assertThat(themeOf(question)).isEqualTo(parrot));
        assertThat(parrots).allSatisfy(question -> assertThat(themeOf(question)).isEqualTo(parrot));
        assertThat(kites).allSatisfy(question -> assertThat(themeOf(question)).isEqualTo(parrot));
        assertThat(asked.rows("select coalesce(part_of, 0)::text from theme where id = ?", parrot))
                .containsExactly("0");
    }

    @Test
    void aPartThatHasBecomeAnotherTheme_leavesItsWhole() {
        click("join", parrot, bird);

        merge(bird, kite);

        assertThat(themeOf(birds.getFirst())).isEqualTo(kite);
        assertThat(themeOf(parrots.getFirst())).isEqualTo(parrot);
        assertThat(themes.isRegroupedSince(parrot, now)).isTrue();
    }

    @Test
    void whatMovedBetweenThemes_isKnown() {
        assertThat(themes.isRegroupedSince(parrot, now.minus(Duration.ofDays(1))))
                .isFalse();

        click("join", parrot, bird);

        assertThat(themes.isRegroupedSince(parrot, now.minus(Duration.ofDays(1))))
                .isTrue();
        assertThat(themes.isRegroupedSince(bird, now.minus(Duration.ofDays(1))))
                .as("the whole")
                .isTrue();
        assertThat(themes.isRegroupedSince(kite, now.minus(Duration.ofDays(1)))).isFalse();
        assertThat(themes.isRegroupedSince(parrot, clock.instant().plusSeconds(60)))
                .isFalse();
    }

    @Test
    void whileANightIsUnderWay_nothingIsChanged_andTheManagerIsTold() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            boolean unused = statement.execute("select pg_advisory_xact_lock(hashtextextended('themes', 0))");

            assertThat(click("join", parrot, bird))
                    .isInstanceOf(Result.Refused.class)
                    .asString()
                    .contains("try again");
            connection.rollback();
        }
        assertThat(themeOf(birds.getFirst())).isEqualTo(bird);
        assertThat(click("join", parrot, bird)).isInstanceOf(Result.Done.class);
    }

    @Test
    void whatIsNoTheme_isRefused() {
        assertThat(click("join", parrot, parrot)).isInstanceOf(Result.Refused.class);
        assertThat(click("join", parrot, Long.MAX_VALUE)).isInstanceOf(Result.Refused.class);
        assertThat(click("join", Long.MAX_VALUE, parrot)).isInstanceOf(Result.Refused.class);
        assertThat(click("take-out", parrot, bird)).isInstanceOf(Result.Refused.class);
        assertThat(act("join").run(KAI, "x", Map.of("part", "y"))).isInstanceOf(Result.Refused.class);
        assertThat(act("join").offered(Set.of("x"))).isEmpty();
    }

    private void merge(long gone, long kept) {
        var unused = new NightStore(database, likeness.model()).run(tables -> {
            tables.themes().merge(gone, kept, clock.instant());
            return true;
        });
    }

    private Result click(String act, long whole, long part) {
        return act(act).run(KAI, Long.toString(whole), Map.of("part", Long.toString(part)));
    }

    /** Which of the three themes it can be done with. */
    private List<Long> offered(String act) {
        return act(act)
                .offered(Stream.of(parrot, bird, kite).map(String::valueOf).collect(Collectors.toSet()))
                .stream()
                .map(Long::valueOf)
                .toList();
    }

    private InsightAct act(String id) {
        return insights.acts("themes").stream()
                .filter(act -> act.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String cell(long theme, String column) {
        InsightTable table = insights.find("themes")
                .orElseThrow()
                .table(new Scope(now.minus(Duration.ofDays(30)), now.plus(Duration.ofDays(1)), null, null));
        int at =
                table.columns().stream().map(InsightTable.Column::name).toList().indexOf(column);
        return table.rows().stream()
                .filter(row -> Long.toString(theme).equals(row.key()))
                .map(row -> row.cells().get(at) instanceof Cell.Value(Object value) ? value.toString() : "")
                .findFirst()
                .orElseThrow();
    }

    private List<Long> ask(List<String> questions) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            ids.add(asked.answered("U0ASKER" + i, questions.get(i), now.minus(Duration.ofHours(i))));
        }
        return ids;
    }

    private long themeOf(long question) {
        return Long.parseLong(
                asked.rows("select coalesce(theme, 0)::text from insight_question where question = ?", question)
                        .getFirst());
    }
}
