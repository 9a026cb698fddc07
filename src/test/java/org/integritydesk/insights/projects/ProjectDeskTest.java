package org.integritydesk.insights.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.integritydesk.chat.PersonId;
import org.integritydesk.insights.InsightAct;
import org.integritydesk.insights.InsightAct.Result;
import org.integritydesk.insights.InsightTable;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightView;
import org.integritydesk.insights.Insights;
import org.integritydesk.insights.MadeUpThemes;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.Theme;
import org.integritydesk.insights.ThemeLog;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A theme becomes a project, a training and a decision, on the real database and by the acts that the page offers. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class ProjectDeskTest {
    private static final PersonId ANA = new PersonId("UANA");
    private static final PersonId BEN = new PersonId("UBEN");
    private static final AtomicLong THEMES = new AtomicLong(1_000_000);

    @Inject
    Insights insights;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    private long theme;

    @BeforeEach
    void aThemeOfItsOwn() {
        theme = THEMES.incrementAndGet();
        themes(4, MadeUpThemes.theme(theme, Map.of(Market.US, 20, Market.CA, 10), Map.of(RootCause.KNOW, 6)));
    }

    @Test
    void oneClick_makesAProject_withEverythingFilledIn_andTheSecondOneDoesNothing() throws Exception {
        List<Result> results = AtOnce.run(8, 16, n -> click("themes", "project", Long.toString(theme), Map.of()));

        assertThat(results).allMatch(result -> result instanceof Result.Done);
        assertThat(results.stream().filter(result -> result.toString().contains("already")))
                .hasSize(15);
        InsightTable.Row row = row("projects");
        assertThat(text(row, 0)).isEqualTo("Write or improve an FAQ entry: beer delivery");
        assertThat(text(row, 1)).isEqualTo("Proposed");
        assertThat(row.cells().subList(5, 10))
                .containsExactly(
                        new Cell.Value(180.0),
                        new Cell.Value(90L),
                        new Cell.Value(1.0),
                        new Cell.Value(1.0),
                        new Cell.Value(0.5));
        assertThat(act("themes", "project").fields(Long.toString(theme)))
                .extracting(InsightAct.Field::value)
                .noneMatch(String::isEmpty);
    }

    @Test
    void ofTwoWhoMoveAProjectOnAtOnce_oneIsFaster_andTheOtherIsTold() throws Exception {
        click("themes", "project", Long.toString(theme), Map.of());
        String key = key();

        List<Result> results = AtOnce.run(
                2,
                2,
                n -> n == 0
                        ? click("projects", "approve", key, Map.of())
                        : click("projects", "decline", key, Map.of("reason", "Not now")));

        assertThat(results.stream().filter(result -> result instanceof Result.Done))
                .hasSize(1);
        assertThat(results.stream().filter(result -> result instanceof Result.Refused))
                .singleElement()
                .asString()
                .contains("Somebody changed");
        assertThat(query("select count(*) from project_event where project = " + id(key)))
                .isEqualTo("2");
    }

    @Test
    void theSameClickAgain_doesNothingMore_butAnotherPersonsIsRefused() throws Exception {
        click("themes", "project", Long.toString(theme), Map.of());
        String key = key();

        assertThat(click("projects", "approve", key, Map.of())).isInstanceOf(Result.Done.class);
        assertThat(click("projects", "approve", key, Map.of())).isInstanceOf(Result.Done.class);
        assertThat(act("projects", "approve").run(BEN, key, Map.of())).isInstanceOf(Result.Refused.class);
        assertThat(act("projects", "approve").isOffered(key)).isFalse();
        assertThat(act("projects", "start").isOffered(key)).isTrue();
        assertThat(query("select count(*) from project_event where project = " + id(key)))
                .isEqualTo("2");
    }

    @Test
    void aProjectThatHelped_isProvenByTheBaselineThatWasFrozen() throws Exception {
        click("themes", "project", Long.toString(theme), Map.of());
        click("projects", "approve", key(), Map.of());
        click("roadmap", "start", key(), Map.of());
        assertThat(query("select jsonb_array_length(baseline) from improvement_project where id = " + id(key())))
                .isEqualTo("56");

        // Whatever becomes of the theme afterwards, the baseline stays as it was.
        themes(0, MadeUpThemes.theme(theme, Map.of(Market.US, 20), Map.of()));
        assertThat(click(
                        "projects",
                        "ship",
                        key(),
                        Map.of("on", today().plusDays(1).toString())))
                .isInstanceOf(Result.Refused.class);
        assertThat(click(
                        "projects",
                        "ship",
                        key(),
                        Map.of("on", today().minusDays(1).toString())))
                .isInstanceOf(Result.Refused.class);
        assertThat(click("projects", "ship", key(), Map.of())).isInstanceOf(Result.Done.class);
        assertThat(text(row("projects"), 10)).isEqualTo("Too early: 28 more days are needed");

        write("update improvement_project set shipped_on = shipped_on - 57 where id = " + id(key()));
        assertThat(text(row("projects"), 10)).startsWith("Effective: 224 asks before and 0 asks in the 8 weeks after");
        assertThat(insights.find("projects")
                        .orElseThrow()
                        .behind(scope(), key())
                        .orElseThrow()
                        .rows())
                .extracting(row -> text(row, 1))
                .contains("Weight", "Asks before it began", "Did it help?", "Propose", "Take up", "Start", "Done");
    }

    @Test
    void thePlanCanChange_andTheHistoryKeepsWhatItWas() throws Exception {
        click("themes", "project", Long.toString(theme), Map.of("lane", "LEGAL", "owner", "Policy team"));
        assertThat(text(row("projects"), 2)).isEqualTo("Policy team");
        assertThat(text(row("projects"), 4)).isEqualTo("must do: legal");
        assertThat(row("projects").cells().get(5)).isEqualTo(new Cell.None());
        assertThat(text(row("roadmap"), 0)).isEqualTo("Next");

        assertThat(click("projects", "plan", key(), Map.of("lane", "WEIGHED", "effort", "1")))
                .isInstanceOf(Result.Done.class);
        assertThat(click("projects", "plan", key(), Map.of("impact", "7"))).isInstanceOf(Result.Refused.class);

        assertThat(row("projects").cells().get(5)).isEqualTo(new Cell.Value(90.0));
        assertThat(query(
                        "select string_agg(act || ' ' || note, '; ' order by version) from project_event where project = "
                                + id(key())))
                .contains("PROPOSE Policy team")
                .contains("must do: legal")
                .contains("PLAN Policy team")
                .contains("/ 1.0 = 90.0");
        assertThatThrownBy(() -> write("update project_event set note = '' where project = " + id(key())))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void declining_wantsAReason_andAfterwardsItCanBeProposedAgain() throws Exception {
        click("themes", "project", Long.toString(theme), Map.of());
        assertThat(click("projects", "decline", key(), Map.of("reason", " "))).isInstanceOf(Result.Refused.class);
        assertThat(click("projects", "decline", key(), Map.of("reason", "Policy is rewriting the rule")))
                .isInstanceOf(Result.Done.class);

        assertThat(click("themes", "project", Long.toString(theme), Map.of()).toString())
                .doesNotContain("already");
        assertThat(query("select count(*) from improvement_project where theme = " + theme))
                .isEqualTo("2");
    }

    @Test
    void whatIsNotThere_isAKindSentence() {
        assertThat(click("themes", "project", "999", Map.of())).isInstanceOf(Result.Refused.class);
        assertThat(click("themes", "project", "abc", Map.of())).isInstanceOf(Result.Refused.class);
        assertThat(click("projects", "approve", "999999999-1", Map.of())).isInstanceOf(Result.Refused.class);
        assertThat(click("training", "held", "theme-999", Map.of())).isInstanceOf(Result.Refused.class);
        assertThat(click("promotions", "promote", "999", Map.of())).isInstanceOf(Result.Refused.class);
        assertThat(insights.find("projects").orElseThrow().behind(scope(), "nonsense"))
                .isEmpty();
    }

    @Test
    void aTraining_isBriefed_held_andMeasuredFromThere() throws Exception {
        String key = "theme-" + theme;
        InsightView training = insights.find("training").orElseThrow();
        assertThat(training.table(scope()).rows())
                .extracting(InsightTable.Row::key)
                .contains(key);
        String brief = training.document(scope(), key).orElseThrow();
        assertThat(brief)
                .startsWith("# Training: beer delivery\n\n## Why\n\n30 asks from 10 people")
                .contains("## Two cases", "Can my client deliver beer?", "## Five questions", "Not held yet");

        String day = today().minusDays(57).toString();
        assertThat(click("training", "held", key, Map.of("on", day))).isInstanceOf(Result.Done.class);
        assertThat(click("training", "held", key, Map.of("on", day))).isInstanceOf(Result.Done.class);
        assertThat(click(
                        "training",
                        "held",
                        key,
                        Map.of("on", today().plusDays(1).toString())))
                .isInstanceOf(Result.Refused.class);
        assertThat(query("select count(*) from training_session where topic = '" + key + "'"))
                .isEqualTo("1");
        assertThat(training.document(scope(), key).orElseThrow())
                .contains("Held on " + day + ". No effect shown: 224 asks before and 224 asks in the 8 weeks after");
    }

    @Test
    void aRegionalTheme_isProposed_promoted_andTakenUp_withItsEvidence() throws Exception {
        String key = Long.toString(theme);
        assertThat(row("promotions", key).cells())
                .contains(
                        new Cell.Value("Proposed"),
                        new Cell.Value("Asked in 2 markets: United States 20 asks, Canada 10 asks"));
        assertThat(click("promotions", "take-up", key, Map.of("note", "EMEA"))).isInstanceOf(Result.Refused.class);

        assertThat(click("promotions", "promote", key, Map.of())).isInstanceOf(Result.Done.class);
        assertThat(click("promotions", "promote", key, Map.of())).isInstanceOf(Result.Done.class);
        assertThat(click("promotions", "decline", key, Map.of())).isInstanceOf(Result.Refused.class);
        assertThat(click("promotions", "take-up", key, Map.of("note", "The global team writes an entry")))
                .isInstanceOf(Result.Done.class);

        assertThat(text(row("promotions", key), 1)).isEqualTo("Taken up globally");
        assertThat(insights.find("promotions")
                        .orElseThrow()
                        .behind(scope(), key)
                        .orElseThrow()
                        .rows())
                .hasSize(2);
        assertThatThrownBy(() -> write("delete from theme_promotion where theme = " + theme))
                .isInstanceOf(SQLException.class);
    }

    private void themes(int asks, Theme... made) {
        QuarkusMock.installMockForType(
                MadeUpThemes.of(day -> new DayCount(day, asks, 20 + asks), made), ThemeLog.class);
    }

    private Result click(String view, String act, String key, Map<String, String> values) {
        return act(view, act).run(ANA, key, values);
    }

    private InsightAct act(String view, String id) {
        return insights.acts(view).stream()
                .filter(act -> act.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String key() throws SQLException {
        return query("select id || '-' || version from improvement_project where theme = " + theme
                + " order by id desc limit 1");
    }

    private static String id(String key) {
        return key.substring(0, key.indexOf('-'));
    }

    private InsightTable.Row row(String view) throws SQLException {
        return row(view, key());
    }

    private InsightTable.Row row(String view, String key) {
        return insights.find(view).orElseThrow().table(scope()).rows().stream()
                .filter(row -> key.equals(row.key()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(InsightTable.Row row, int column) {
        return row.cells().get(column) instanceof Cell.Value(Object value) ? value.toString() : "";
    }

    private Scope scope() {
        return new Scope(
                clock.instant().minus(Duration.ofDays(7)), clock.instant().plusSeconds(60), null, null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private String query(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void write(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
