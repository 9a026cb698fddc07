package org.integritydesk.insights.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import javax.sql.DataSource;
import org.integritydesk.chat.PersonId;
import org.integritydesk.insights.Improvements;
import org.integritydesk.insights.InsightAct;
import org.integritydesk.insights.InsightAct.Result;
import org.integritydesk.insights.InsightTable;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.MadeUpThemes;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.Theme;
import org.integritydesk.insights.ThemeLog;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.insights.ThemeRule;
import org.integritydesk.insights.projects.store.ProjectRepository;
import org.integritydesk.insights.statistics.OutcomeWeek;
import org.integritydesk.insights.statistics.Span;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.knowledge.SomeEntries;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.OfflineProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A theme becomes a project, on the real database and by the acts that the page offers. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class ProjectDeskTest {
    private static final PersonId ANA = new PersonId("UANA");
    private static final PersonId BEN = new PersonId("UBEN");
    private static final AtomicLong THEMES = new AtomicLong(1_000_000);

    @Inject
    ProjectRepository projects;

    @Inject
    KnowledgeBase knowledge;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    private long theme;
    private boolean decided;
    private OutcomeLog outcomes = made(OutcomeWeek.share(0, 0));
    private ThemeLog log = MadeUpThemes.of(day -> new DayCount(day, 0, 0));

    @BeforeEach
    void aThemeOfItsOwn() {
        theme = THEMES.incrementAndGet();
        themes(4, MadeUpThemes.theme(theme, Map.of(Market.US, 20, Market.CA, 10), Map.of(RootCause.KNOW, 6)));
    }

    @Test
    void oneClick_makesAProject_withEverythingFilledIn_andTheSecondOneDoesNothing() throws Exception {
        List<Result> results = AtOnce.run(8, 16, n -> click("project", Long.toString(theme), Map.of()));

        assertThat(results).allMatch(result -> result instanceof Result.Done);
        assertThat(results.stream().filter(result -> result.toString().contains("already")))
                .hasSize(15);
        InsightTable.Row row = row();
        assertThat(text(row, "project")).isEqualTo("Write or improve an FAQ entry: beer delivery");
        assertThat(text(row, "state")).isEqualTo("Proposed");
        assertThat(row.cells().subList(6, 11))
                .containsExactly(
                        new Cell.Value(180.0),
                        new Cell.Value(90L),
                        new Cell.Value(1.0),
                        new Cell.Value(1.0),
                        new Cell.Value(0.5));
        assertThat(act("project").fields(Long.toString(theme)))
                .extracting(InsightAct.Field::value)
                .noneMatch(String::isEmpty);
    }

    @Test
    void ofTwoWhoMoveAProjectOnAtOnce_oneIsFaster_andTheOtherIsTold() throws Exception {
        click("project", Long.toString(theme), Map.of());
        String key = key();

        List<Result> results = AtOnce.run(
                2,
                2,
                n -> n == 0 ? click("approve", key, Map.of()) : click("decline", key, Map.of("reason", "Not now")));

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
        click("project", Long.toString(theme), Map.of());
        String key = key();

        assertThat(click("approve", key, Map.of())).isInstanceOf(Result.Done.class);
        assertThat(click("approve", key, Map.of())).isInstanceOf(Result.Done.class);
        assertThat(click(BEN, "approve", key, Map.of())).isInstanceOf(Result.Refused.class);
        assertThat(isOffered("approve", key)).isFalse();
        assertThat(isOffered("start", key)).isTrue();
        assertThat(query("select count(*) from project_event where project = " + id(key)))
                .isEqualTo("2");
    }

    @Test
    void aProjectThatHelped_isProvenByTheBaselineThatWasFrozen() throws Exception {
        click("project", Long.toString(theme), Map.of());
        click("approve", key(), Map.of());
        click("start", key(), Map.of());
        assertThat(query("select jsonb_array_length(baseline) from improvement_project where id = " + id(key())))
                .isEqualTo("56");

        // Whatever becomes of the theme afterwards, the baseline stays as it was.
        themes(0, MadeUpThemes.theme(theme, Map.of(Market.US, 20), Map.of()));
        assertThat(click("ship", key(), Map.of("on", today().plusDays(1).toString())))
                .isInstanceOf(Result.Refused.class);
        assertThat(click("ship", key(), Map.of("on", today().minusDays(1).toString())))
                .isInstanceOf(Result.Refused.class);
        assertThat(click("ship", key(), Map.of())).isInstanceOf(Result.Done.class);
        assertThat(text(row(), "verdict")).isEqualTo("Too early: 28 more days are needed");

        write(
                "update improvement_project set shipped_on = shipped_on - 57, updated_at = updated_at - interval '57 days' where id = "
                        + id(key()));
        assertThat(text(row(), "verdict")).startsWith("Effective: 224 asks before and 0 asks in the 8 weeks after");
        assertThat(behind(key()).orElseThrow().rows())
                .extracting(row -> text(row, 1))
                .contains("Weight", "Asks it is compared with", "Did it help?", "Propose", "Take up", "Start", "Done");
    }

    /** The first look is after four weeks; what was shown then is no news a week later. */
    @Test
    void whatHelped_isTold_whenItWasShown_andNeverBefore() throws Exception {
        click("project", Long.toString(theme), Map.of());
        assertThat(ongoing()).as("only proposed").isEmpty();
        click("approve", key(), Map.of());
        assertThat(ongoing())
                .extracting(Improvements.Ongoing::action, Improvements.Ongoing::about)
                .containsExactly(tuple("Write or improve an FAQ entry", "beer delivery"));
        click("start", key(), Map.of());
        themes(0, MadeUpThemes.theme(theme, Map.of(Market.US, 20), Map.of()));
        click("ship", key(), Map.of());
        assertThat(ongoing()).as("done").isEmpty();
        write(
                "update improvement_project set shipped_on = shipped_on - 57, updated_at = updated_at - interval '57 days'"
                        + " where id = " + id(key()));
        LocalDate shipped = today().minusDays(57);

        assertThat(shown(shipped.plusDays(21), shipped.plusDays(28)))
                .as("too early")
                .isEmpty();
        assertThat(shown(shipped.plusDays(22), shipped.plusDays(29)))
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.fewer()).isNotNull();
                    assertThat(Objects.requireNonNull(shown.fewer()).weeks()).isEqualTo(4);
                    assertThat(shown.fewer().percent()).isEqualTo(100);
                    assertThat(shown.fewer().least()).isBetween(1, 100);
                });
        assertThat(shown(shipped.plusDays(29), shipped.plusDays(36)))
                .as("no news")
                .isEmpty();
    }

    private <T> List<T> improvements(Function<Improvements, List<T>> read) {
        return QuarkusTransaction.requiringNew().call(() -> read.apply(new ProjectImprovements(desk(), clock)));
    }

    private List<Improvements.Ongoing> ongoing() {
        return improvements(all -> all.ongoing(clock.instant().plusSeconds(1))).stream()
                .filter(project -> project.theme() == theme)
                .toList();
    }

    private List<Improvements.Shown> shown(LocalDate before, LocalDate day) {
        return improvements(all -> all.shown(before, day)).stream()
                .filter(project -> project.theme() == theme)
                .toList();
    }

    @Test
    void thePlanCanChange_andTheHistoryKeepsWhatItWas() throws Exception {
        click("project", Long.toString(theme), Map.of("lane", "LEGAL", "owner", "Policy team"));
        assertThat(text(row(), "owner")).isEqualTo("Policy team");
        assertThat(text(row(), "lane")).isEqualTo("must do: legal");
        assertThat(row().cells().get(6)).isEqualTo(new Cell.None());

        assertThat(click("plan", key(), Map.of("lane", "WEIGHED", "effort", "1")))
                .isInstanceOf(Result.Done.class);
        assertThat(click("plan", key(), Map.of("impact", "7"))).isInstanceOf(Result.Refused.class);

        assertThat(row().cells().get(6)).isEqualTo(new Cell.Value(90.0));
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
    void whatItIsFor_isJudgedByWhatWasFrozenWhenItBegan() throws Exception {
        outcomes = made(OutcomeWeek.share(20, 10));
        click("project", Long.toString(theme), Map.of("action", "REWORD"));
        click("approve", key(), Map.of());
        click("start", key(), Map.of());
        assertThat(query("select jsonb_array_length(outcome_before) from improvement_project where id = " + id(key())))
                .isEqualTo("8");

        outcomes = made(OutcomeWeek.share(20, 3));
        click("ship", key(), Map.of());
        // Seven days have to pass before it is known whether a question was asked again.
        assertThat(text(row(), "verdict")).isEqualTo("Too early: 36 more days are needed");

        write("update improvement_project set shipped_on = shipped_on - 64 where id = " + id(key()));
        assertThat(text(row(), "verdict"))
                .startsWith(
                        "Effective: 80 of 160 questions were asked again by the same person within seven days before and 24"
                                + " of 160 in the 8 weeks after");
        assertThat(behind(key()).orElseThrow().rows())
                .extracting(row -> text(row, 1))
                .contains("Did it help?", "Besides: asks of the theme");
    }

    @Test
    void whatTheDeskCannotSee_isReportedByHand_andSaidToBeSo() throws Exception {
        click("project", Long.toString(theme), Map.of("action", "CHECKLIST"));
        click("approve", key(), Map.of());
        assertThat(isOffered("report", key())).isFalse();
        click("start", key(), Map.of());
        assertThat(click("ship", key(), Map.of()).toString()).contains("please report what came of it");
        assertThat(text(row(), "verdict"))
                .isEqualTo(
                        "Not measured: the desk does not see how many ads are approved at the first pass; ask who does, and"
                                + " report the outcome here");

        assertThat(click("report", key(), Map.of("change", "BETTER", "reason", " ")))
                .isInstanceOf(Result.Refused.class);
        assertThat(click("report", key(), Map.of("reason", "61 % to 74 %"))).isInstanceOf(Result.Refused.class);
        assertThat(click("report", key(), Map.of("change", "BETTER", "reason", "61 % to 74 %, says Ad Review")))
                .isInstanceOf(Result.Done.class);

        assertThat(text(row(), "verdict"))
                .isEqualTo("Reported, not measured: better, told on " + today() + ": 61 % to 74 %, says Ad Review");
        assertThat(text(row(), "state")).isEqualTo("Done");
    }

    @Test
    void aProposedRule_worked_onceItIsDecidedAndPublished() throws Exception {
        String question = "May a quilted submarine sell marmalade?";
        themes(
                4,
                new Theme(
                        theme,
                        "submarines",
                        question,
                        PolicyArea.ALC,
                        30,
                        10,
                        8,
                        Map.of(Market.US, 30),
                        Map.of(),
                        Instant.EPOCH,
                        Instant.EPOCH));
        click("project", Long.toString(theme), Map.of("action", "POLICY_PROPOSAL"));
        click("approve", key(), Map.of());
        click("start", key(), Map.of());
        click("ship", key(), Map.of());
        assertThat(text(row(), "verdict"))
                .isEqualTo(
                        "Too early: no decision about one of its tickets is logged since it began; no entry published since"
                                + " then answers its typical question");

        decided = true;
        SomeEntries.publish(knowledge, SomeEntries.someContent(question));
        // A busy machine may need more than a second until a search finds it.
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(text(row(), "verdict"))
                        .startsWith("Effective: a decision is logged, and entry ")
                        .endsWith("published since it began, answers its typical question"));
    }

    @Test
    void aProjectOfOneMarket_isShownAndMeasuredThere() throws Exception {
        themes(4, MadeUpThemes.theme(theme, Map.of(Market.CA, 20), Map.of()));
        assertThat(act("project").fields(Long.toString(theme)).get(1).value()).isEqualTo("CA");
        assertThat(click("project", Long.toString(theme), Map.of("market", "Mars")))
                .isInstanceOf(Result.Refused.class);
        click("project", Long.toString(theme), Map.of());

        assertThat(text(row(), "market")).isEqualTo("Canada");
        assertThat(isShown(Market.CA, PolicyArea.ALC)).isTrue();
        assertThat(isShown(Market.US, null)).isFalse();
        assertThat(isShown(null, PolicyArea.GAM)).isFalse();
    }

    @Test
    void declining_wantsAReason_andAfterwardsItCanBeProposedAgain() throws Exception {
        click("project", Long.toString(theme), Map.of());
        assertThat(click("decline", key(), Map.of("reason", " "))).isInstanceOf(Result.Refused.class);
        assertThat(click("decline", key(), Map.of("reason", "Policy is rewriting the rule")))
                .isInstanceOf(Result.Done.class);

        assertThat(click("project", Long.toString(theme), Map.of()).toString()).doesNotContain("already");
        assertThat(query("select count(*) from improvement_project where theme = " + theme))
                .isEqualTo("2");
    }

    @Test
    void whatIsNotThere_isAKindSentence() {
        assertThat(click("project", "999", Map.of())).isInstanceOf(Result.Refused.class);
        assertThat(click("project", "abc", Map.of())).isInstanceOf(Result.Refused.class);
        assertThat(click("approve", "999999999-1", Map.of())).isInstanceOf(Result.Refused.class);
        assertThat(behind("nonsense")).isEmpty();
    }

    private void themes(int asks, Theme made) {
        log = MadeUpThemes.of(day -> new DayCount(day, asks, 20 + asks), made);
    }

    private OutcomeLog made(OutcomeWeek week) {
        return new OutcomeLog() {
            @Override
            public List<OutcomeWeek> weeks(Project project, Span span) {
                return Collections.nCopies((int) span.days() / 7, week);
            }

            @Override
            public boolean isDecided(long theme, LocalDate since) {
                return decided;
            }
        };
    }

    private boolean isShown(@Nullable Market market, @Nullable PolicyArea area) throws SQLException {
        String key = key();
        Scope scope = new Scope(scope().from(), scope().to(), market, area);
        return QuarkusTransaction.requiringNew().call(() -> new ProjectView(desk()).table(scope)).rows().stream()
                .anyMatch(row -> key.equals(row.key()));
    }

    private Result click(String act, String key, Map<String, String> values) {
        return click(ANA, act, key, values);
    }

    private Result click(PersonId who, String act, String key, Map<String, String> values) {
        return QuarkusTransaction.requiringNew().call(() -> act(act).run(who, key, values));
    }

    private boolean isOffered(String act, String key) {
        return QuarkusTransaction.requiringNew().call(() -> act(act).isOffered(key));
    }

    private InsightAct act(String id) {
        return id.equals("project")
                ? new ProjectFromTheme(desk())
                : new ProjectStep(desk(), clock, "projects", ProjectAct.Kind.valueOf(id.toUpperCase(Locale.ROOT)));
    }

    private ProjectDesk desk() {
        return new ProjectDesk(projects, log, new ProjectProofs(log, outcomes, new ThemeRule(knowledge), clock), clock);
    }

    private String key() throws SQLException {
        return query("select id || '-' || version from improvement_project where theme = " + theme
                + " order by id desc limit 1");
    }

    private static String id(String key) {
        return key.substring(0, key.indexOf('-'));
    }

    private InsightTable.Row row() throws SQLException {
        String key = key();
        InsightTable table = QuarkusTransaction.requiringNew().call(() -> new ProjectView(desk()).table(scope()));
        return table.rows().stream()
                .filter(row -> key.equals(row.key()))
                .findFirst()
                .orElseThrow();
    }

    private String text(InsightTable.Row row, String column) {
        List<String> names = QuarkusTransaction.requiringNew()
                .call(() -> new ProjectView(desk())
                        .table(scope()).columns().stream()
                                .map(InsightTable.Column::name)
                                .toList());
        return text(row, names.indexOf(column));
    }

    private static String text(InsightTable.Row row, int column) {
        return row.cells().get(column) instanceof Cell.Value(Object value) ? value.toString() : "";
    }

    private Optional<InsightTable> behind(String key) {
        return QuarkusTransaction.requiringNew().call(() -> new ProjectView(desk()).behind(scope(), key));
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
