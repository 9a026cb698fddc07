package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.store.QuestionFigureRepository;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.testkit.OfflineProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Questions of years without any others, from the rows to the table. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class QuestionFiguresTest {
    private static final LocalDate MONDAY = LocalDate.of(2018, 3, 5);

    @Inject
    QuestionFigureRepository figures;

    @Inject
    Insights insights;

    @Inject
    SomeAsked asked;

    @AfterEach
    void forget() {
        asked.rows("delete from question where asked_at < '2019-01-01'");
    }

    @Test
    void volume_isByDay_andOfMoreThanFiveWeeks_byTheWeekFromMonday() {
        ask(4, MONDAY, "23:59", Market.US, "LPG");
        ask(3, MONDAY, "00:00", Market.CA, "LPG");
        ask(5, MONDAY.plusDays(1), "00:00", Market.US, "LPG");
        ask(3, MONDAY.plusDays(1), "12:00", Market.NA, "ALC");
        ask(4, MONDAY.plusDays(1), "12:00", Market.UNSPEC, "LPG");
        ask(3, MONDAY.plusDays(7), "00:00", Market.CA, "LPG");

        assertThat(volume(scope(3, null, null)))
                .containsExactly(
                        row(MONDAY, 4, 3, 0, 7),
                        row(MONDAY.plusDays(1), 5, 0, 7, 12),
                        row(MONDAY.plusDays(2), 0, 0, 0, 0));
        assertThat(volume(scope(36, null, null)))
                .startsWith(row(MONDAY, 9, 3, 7, 19), row(MONDAY.plusDays(7), 0, 3, 0, 3))
                .hasSize(6);
        assertThat(volume(scope(2, Market.CA, null)))
                .as("what is about both countries is Canada's, too")
                .containsExactly(row(MONDAY, 0, 3, 0, 3), row(MONDAY.plusDays(1), 0, 0, 3, 3));
        assertThat(volume(scope(2, null, PolicyArea.ALC)))
                .containsExactly(row(MONDAY, 0, 0, 0, 0), row(MONDAY.plusDays(1), 0, 0, 3, 3));
    }

    @Test
    void theUsualWait_isTheMedianOfWhatNobodyWasCalledFor() {
        took(100, "ANSWER");
        took(300, "REFER");
        took(900, "CLARIFY");
        took(900, "ESCALATE");
        assertThat(replies()).isEqualTo(new ReplyFigures(2, 0.2));

        took(300, "ANSWER");
        assertThat(replies()).isEqualTo(new ReplyFigures(3, 0.3));

        took(5_000, "ANSWER");
        took(300, "ANSWER");
        took(700, "ANSWER");
        assertThat(replies()).as("two in the middle, as often as they came").isEqualTo(new ReplyFigures(6, 0.3));

        took(700, "ANSWER");
        took(700, "ANSWER");
        assertThat(replies()).isEqualTo(new ReplyFigures(8, 0.5));
        assertThat(QuarkusTransaction.requiringNew().call(() -> figures.replies(scope(1, Market.CA, null))))
                .isEqualTo(new ReplyFigures(0, null));
    }

    private ReplyFigures replies() {
        return QuarkusTransaction.requiringNew().call(() -> figures.replies(scope(1, null, null)));
    }

    private List<List<Cell>> volume(Scope scope) {
        return insights.find("volume").orElseThrow().table(scope).rows().stream()
                .map(InsightTable.Row::cells)
                .toList();
    }

    private static List<Cell> row(LocalDate day, long us, long canada, long other, long all) {
        return List.of(
                new Cell.Value(day),
                new Cell.Value(us),
                new Cell.Value(canada),
                new Cell.Value(other),
                new Cell.Value(all));
    }

    private static Scope scope(int days, @Nullable Market market, @Nullable PolicyArea area) {
        return new Scope(
                MONDAY.atStartOfDay(ZoneOffset.UTC).toInstant(),
                MONDAY.plusDays(days).atStartOfDay(ZoneOffset.UTC).toInstant(),
                market,
                area);
    }

    private void ask(int times, LocalDate day, String time, Market market, String area) {
        for (int i = 0; i < times; i++) {
            long question = asked.answered(
                    "U0VOLUME" + i, "q", day.atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC));
            asked.rows(
                    "update question set market = ?, understood = jsonb_set(understood, '{area,value}', to_jsonb(?::text))"
                            + " where id = ?",
                    market.name(),
                    area,
                    question);
        }
    }

    private void took(int milliseconds, String outcome) {
        long question = asked.answered("U0WAIT", "q", MONDAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
        asked.rows("update question set took_ms = ?, outcome = ? where id = ?", milliseconds, outcome, question);
    }
}
