package org.integritydesk.insights.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.flywaydb.core.Flyway;
import org.integritydesk.chat.PersonId;
import org.integritydesk.evaluation.traffic.TrafficLog;
import org.integritydesk.evaluation.traffic.TrafficYear;
import org.integritydesk.insights.KnownWords;
import org.integritydesk.insights.TextModel;
import org.integritydesk.insights.ThemeJoins;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.insights.ThemeNight;
import org.integritydesk.insights.store.ThemeFigures;
import org.integritydesk.knowledge.OfflineSearch;
import org.integritydesk.platform.database.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * From words to the proof: judged is the theme that nights found by themselves, of which {@link TrafficYearTest} knows the
 * questions beforehand, but in 200 years. Nights find about half of the true theme, and the other half, said in other words, as
 * themes of their own; a manager joins to it what the page says may be the same issue.
 */
class FoundThemeTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int YEARS = 3;
    private static final double HALF = 0.5;

    /** The baseline, and the days that a theme is chosen by. */
    private static final int WEEKS_BEFORE = Baseline.WEEKS + 5;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aFixOfAThemeThatNightsFound_andAManagerJoined_isEffective_andTheIntervalHoldsTheTruth(TestReporter reporter)
            throws SQLException {
        var model = new TextModel("test", new OfflineSearch(Path.of("target", "theme-model")).remembering()::embed);
        List<Proof> proofs = new ArrayList<>();
        try (var embedded = EmbeddedDatabase.start(folder)) {
            var database = new PGSimpleDataSource();
            database.setUrl(embedded.url());
            database.setUser(embedded.user());
            Flyway.configure().dataSource(database).load().migrate();
            for (int seed = 1; seed <= YEARS; seed++) {
                proofs.add(
                        proof(database, model, TrafficYear.of(START, seed, HALF).withFewerStrays()));
            }
        }
        reporter.publishEntry(
                Map.of("proofs", proofs.stream().map(Proof::sentence).toList().toString()));

        assertThat(proofs)
                .hasSize(YEARS)
                .allMatch(proof -> proof instanceof Proof.Effective)
                .allSatisfy(proof -> assertThat(proof.measurement())
                        .get(InstanceOfAssertFactories.type(Measured.Asks.class))
                        .satisfies(asks -> {
                            assertThat(asks.ratio().ratio()).isLessThan(1);
                            assertThat(HALF)
                                    .isBetween(asks.ratio().low(), asks.ratio().high());
                        }));
    }

    private static Proof proof(DataSource database, TextModel model, TrafficYear year) throws SQLException {
        change(database, "truncate question, theme, theme_run, insight_day cascade");
        LocalDate fixed = year.fixedOn();
        LocalDate end = fixed.plusWeeks(LookPolicy.LAST);
        night(database, model, year, fixed.minusWeeks(WEEKS_BEFORE), fixed);
        long theme = largest(database);
        joinWhatMayBeTheSame(database, model, theme, fixed);
        night(database, model, year, fixed, end);
        var figures = new ThemeFigures(database);
        List<DayCount> before = Baseline.of(fixed, fixed).stream()
                .flatMap(span -> figures.days(theme, null, span.from(), span.to()).stream())
                .toList();
        return ProofPolicy.judge(before, figures.days(theme, null, fixed, end));
    }

    private static void night(DataSource database, TextModel model, TrafficYear year, LocalDate from, LocalDate to)
            throws SQLException {
        TrafficLog.put(
                database,
                year.asks().stream()
                        .filter(ask -> !ask.day().isBefore(from) && ask.day().isBefore(to))
                        .toList());
        var unused = new ThemeNight(
                        database,
                        model,
                        () -> KnownWords.of(List.of(), List.of()),
                        Clock.fixed(to.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .run();
    }

    private static void joinWhatMayBeTheSame(DataSource database, TextModel model, long theme, LocalDate day) {
        var joins = new ThemeJoins(
                database, model.name(), Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        var near = joins.near(theme);
        assertThat(near).as("what may be the same").isNotEmpty();
        near.forEach(one -> assertThat(joins.join(one.theme(), theme, new PersonId("UMANAGER")))
                .isInstanceOf(ThemeJoins.Outcome.Done.class));
    }

    /** Of the found themes the one with most questions of the fixed one: what somebody would make a project of. */
    private static long largest(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select i.theme from insight_question i join question q on q.id = i.question"
                                + " where i.theme is not null and q.delivery_key like ? group by 1 order by count(*) desc limit 1")) {
            statement.setString(1, TrafficLog.KEYS + TrafficYear.FIXED.name() + "/%");
            try (var row = statement.executeQuery()) {
                assertThat(row.next()).as("the theme is found").isTrue();
                return row.getLong(1);
            }
        }
    }

    private static void change(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            boolean unused = statement.execute(sql);
        }
    }
}
