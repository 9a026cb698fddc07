package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.testkit.traffic.Ask;
import org.integritydesk.testkit.traffic.TrafficYear;
import org.integritydesk.testkit.traffic.TrueTheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The nightly work finds the themes that made-up traffic is known to have. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class ThemePipelineTest {
    private static final int WEEKS = 4;
    /** A true theme is found if most of its questions are together, and most of what is together is its own. */
    private static final double MOST = 0.5;

    @Inject
    ThemeNight night;

    @Inject
    SomeAsked asked;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    /** What other tests asked is over. */
    @BeforeEach
    void forget() {
        asked.rows("update insight_question set theme = null");
        asked.rows("delete from theme");
        asked.rows("delete from question_vector");
        asked.rows("delete from insight_question");
        asked.rows("update question set surface = 'API' where delivery_key like 'insight-test/%'");
    }

    @Test
    void themesOfAYearsLastWeeks_areFound(TestReporter reporter) throws SQLException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate start =
                today.with(TemporalAdjusters.previous(DayOfWeek.MONDAY)).minusWeeks(TrafficYear.WEEKS);
        List<Ask> asks = TrafficYear.of(start, 1, 0.5).asks().stream()
                .filter(ask -> ask.day().isAfter(start.plusWeeks(TrafficYear.WEEKS - WEEKS)))
                .toList();
        put(asks);

        night.run();

        Map<String, Map<String, Long>> found = found();
        Map<String, Long> sizes = found.values().stream()
                .flatMap(themes -> themes.entrySet().stream())
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)));
        Map<String, String> figures = new HashMap<>();
        int themes = 0;
        for (TrueTheme theme : TrueTheme.ALL) {
            Map<String, Long> groups = found.getOrDefault(theme.name(), Map.of());
            long all = groups.values().stream().mapToLong(Long::longValue).sum();
            var most = groups.entrySet().stream()
                    .filter(group -> !group.getKey().isEmpty())
                    .max(Map.Entry.comparingByValue());
            double recall = most.map(group -> group.getValue() / (double) all).orElse(0.0);
            double precision = most.map(
                            group -> group.getValue() / (double) Objects.requireNonNull(sizes.get(group.getKey())))
                    .orElse(0.0);
            figures.put(
                    theme.name(),
                    String.format(Locale.ROOT, "of %d: recall %.2f, precision %.2f", all, recall, precision));
            themes += recall > MOST && precision > MOST ? 1 : 0;
        }
        reporter.publishEntry(figures);

        assertThat(themes).as("themes found: %s", figures).isEqualTo(TrueTheme.ALL.size());
    }

    /** Themes found, by the true one, with how many questions; an empty name: none. */
    private Map<String, Map<String, Long>> found() {
        return asked
                .rows("select split_part(q.delivery_key, '/', 3) || '|' || coalesce(i.theme::text, '')"
                        + " from question q join insight_question i on i.question = q.id"
                        + " where q.delivery_key like 'insight-test/year/%'")
                .stream()
                .map(row -> row.split("\\|", 2))
                .collect(Collectors.groupingBy(
                        row -> row[0], Collectors.groupingBy(row -> row[1], Collectors.counting())));
    }

    private void put(List<Ask> asks) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into question (delivery_key, asker, room, surface, text, market, market_evidence, outcome,"
                                + " confidence, candidates, asked_at, understood, law_caveat, took_ms)"
                                + " values (?, ?, 'C0YEAR', 'COMMAND', ?, ?, 'chosen', 'ANSWER', 0.9, '[]', ?, ?::jsonb, false, 1)")) {
            for (int n = 0; n < asks.size(); n++) {
                Ask ask = asks.get(n);
                insert.setString(1, "insight-test/year/" + Objects.requireNonNullElse(ask.theme(), "") + "/" + n);
                insert.setString(2, ask.asker());
                insert.setString(3, ask.text());
                insert.setString(4, ask.market().name());
                insert.setObject(5, ask.day().atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC));
                insert.setString(6, """
                        {"area": {"value": "OTH", "evidence": ""}, "issueType": {"value": "POLICY_Q", "evidence": ""},
                         "urgency": {"value": "P3", "evidence": ""}, "language": {"value": "en", "evidence": ""},
                         "concerns": [], "pasted": []}""");
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
