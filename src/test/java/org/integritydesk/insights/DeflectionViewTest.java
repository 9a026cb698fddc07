package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.insights.SomeAsked.KITES;
import static org.integritydesk.insights.SomeAsked.PARROTS;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.OfflineProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What became of answers, from what people said and asked again. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class DeflectionViewTest extends NightStory {
    @Inject
    Insights insights;

    @Test
    void deflection_countsEachQuestionOnce_byTheWorst() {
        List<Long> parrots = asked.ask(PARROTS, now);
        List<Long> kites = asked.ask(KITES, now);
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

    private void said(long question, String verdict, @Nullable String reason) {
        asked.rows("update question set feedback = ? where id = ?", verdict, question);
        asked.rows(
                "insert into answer_feedback (question, entry_id, entry_version, verdict, reason, person, at)"
                        + " values (?, 'some-entry', 1, ?, ?, 'U0SAYS', now())",
                question,
                verdict,
                reason);
    }
}
