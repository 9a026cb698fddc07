package org.integritydesk.insights.projects;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.integritydesk.chat.PersonId;
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
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.testkit.Rows;
import org.junit.jupiter.api.BeforeEach;

/** Stories of a theme that becomes a project, on the real database and by the acts that the page offers. */
abstract class ProjectStory {
    private static final PersonId ANA = new PersonId("UANA");
    private static final AtomicLong THEMES = new AtomicLong(1_000_000);

    @Inject
    ProjectRepository projects;

    @Inject
    KnowledgeBase knowledge;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    long theme;
    OutcomeLog outcomes = new MadeUpOutcomes(OutcomeWeek.share(0, 0), false);
    ThemeLog log = MadeUpThemes.of(day -> new DayCount(day, 0, 0));

    @BeforeEach
    void aThemeOfItsOwn() {
        theme = THEMES.incrementAndGet();
        themes(4, MadeUpThemes.theme(theme, Map.of(Market.US, 20, Market.CA, 10), Map.of(RootCause.KNOW, 6)));
    }

    void themes(int asks, Theme made) {
        log = MadeUpThemes.of(day -> new DayCount(day, asks, 20 + asks), made);
    }

    Result click(String act, String key, Map<String, String> values) {
        return click(ANA, act, key, values);
    }

    Result click(PersonId who, String act, String key, Map<String, String> values) {
        return QuarkusTransaction.requiringNew().call(() -> act(act).run(who, key, values));
    }

    boolean isOffered(String act, String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> act(act).offered(Set.of(key)).contains(key));
    }

    InsightAct act(String id) {
        return id.equals("project")
                ? new ProjectFromTheme(desk())
                : new ProjectStep(desk(), clock, "projects", ProjectAct.Kind.valueOf(id.toUpperCase(Locale.ROOT)));
    }

    ProjectDesk desk() {
        return new ProjectDesk(projects, log, new ProjectProofs(log, outcomes, new ThemeRule(knowledge), clock), clock);
    }

    String key() {
        return query("select id || '-' || version from improvement_project where theme = " + theme
                + " order by id desc limit 1");
    }

    static String id(String key) {
        return key.substring(0, key.indexOf('-'));
    }

    InsightTable.Row row() {
        String key = key();
        InsightTable table = QuarkusTransaction.requiringNew().call(() -> new ProjectView(desk()).table(scope()));
        return table.rows().stream()
                .filter(row -> key.equals(row.key()))
                .findFirst()
                .orElseThrow();
    }

    String text(InsightTable.Row row, String column) {
        List<String> names = QuarkusTransaction.requiringNew()
                .call(() -> new ProjectView(desk())
                        .table(scope()).columns().stream()
                                .map(InsightTable.Column::name)
                                .toList());
        return text(row, names.indexOf(column));
    }

    static String text(InsightTable.Row row, int column) {
        return row.cells().get(column) instanceof Cell.Value(Object value) ? value.toString() : "";
    }

    Optional<InsightTable> behind(String key) {
        return QuarkusTransaction.requiringNew().call(() -> new ProjectView(desk()).behind(scope(), key));
    }

    Scope scope() {
        return new Scope(
                clock.instant().minus(Duration.ofDays(7)), clock.instant().plusSeconds(60), null, null);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    String query(String sql) {
        return rows.of(sql).getFirst();
    }

    void write(String sql) {
        rows.change(sql);
    }
}
