package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.integritydesk.testkit.OfflineProfile;
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
    SomeAsked asked;

    @Inject
    AskedYear year;

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
        year.putLast(WEEKS);
        year.learn();

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
}
