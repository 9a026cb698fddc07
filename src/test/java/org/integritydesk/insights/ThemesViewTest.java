package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.insights.SomeAsked.PARROTS;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.OfflineProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a theme costs, from questions and tickets to the table. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class ThemesViewTest extends NightStory {
    private static final List<String> OTHERS = List.of(
            "what does a blimp cost per hour",
            "who repairs the coffee machine on the second floor",
            "the forecast of last quarter looks odd");

    @Inject
    Insights insights;

    @AfterEach
    void forgetTickets() {
        asked.rows("update question set ticket_number = null where ticket_number in"
                + " (select number from ticket where requester = 'U0THEMEFIGURE')");
        asked.rows("delete from ticket where requester = 'U0THEMEFIGURE'");
    }

    /** Thirteen questions of as many people: four answered, three asked back, three with a ticket, three answered wrongly. */
    @Test
    void figuresOfATheme_areThoseOfItsQuestionsAndTickets() {
        List<Long> questions = IntStream.range(0, 13)
                .mapToObj(i ->
                        asked.answered("U0FIG" + i, PARROTS.get(i % PARROTS.size()), now.minus(Duration.ofHours(i))))
                .collect(Collectors.toCollection(ArrayList::new));
        for (int i = 0; i < OTHERS.size(); i++) {
            asked.answered("U0OTHER" + i, OTHERS.get(i), now);
        }
        questions
                .subList(4, 7)
                .forEach(question -> asked.rows("update question set outcome = 'CLARIFY' where id = ?", question));
        for (int i = 7; i < 10; i++) {
            openTicket(questions.get(i), 2 * (i - 6));
        }
        questions.subList(10, 13).forEach(this::reportWrong);
        questions
                .subList(7, 13)
                .forEach(question -> asked.rows("update question set market = 'CA' where id = ?", question));

        night.run();

        assertThat(theme(null))
                .containsEntry("asks", new Cell.Value(13L))
                .containsEntry("askers", new Cell.Value(13L))
                .containsEntry("answered", new Cell.Value(4 / 13.0))
                .containsEntry("clarified", new Cell.Value(3 / 13.0))
                .containsEntry("escalated", new Cell.Value(3 / 13.0))
                .containsEntry("wrong", new Cell.Value(3 / 13.0))
                // Seven asks among ten people who asked anything, six among six.
                .containsEntry("usPer100", new Cell.Value(70.0))
                .containsEntry("caPer100", new Cell.Value(100.0))
                .containsEntry("causes", new Cell.Value("KNOW 3"))
                .containsEntry("timeLost", new Cell.Value(Duration.ofHours(12)))
                .containsEntry("spendAtRisk", new Cell.Value(3_000.0));
        assertThat(theme(Market.CA)).containsEntry("causes", new Cell.Value("KNOW 3"));
        assertThat(theme(Market.US)).containsEntry("causes", Cells.text(""));
        assertThat(casesOf(scope(Market.US), questions)).isEqualTo(7);
        assertThat(casesOf(scope(Market.CA), questions)).isEqualTo(6);
        assertThat(casesOf(new Scope(now.minus(Duration.ofMinutes(150)), now.plusSeconds(1), null, null), questions))
                .as("of the period")
                .isEqualTo(3);
    }

    private int casesOf(Scope scope, List<Long> questions) {
        return insights.find("themes")
                .flatMap(view -> view.behind(scope, Long.toString(asked.themeOf(questions.getFirst()))))
                .orElseThrow()
                .rows()
                .size();
    }

    private Scope scope(@Nullable Market market) {
        return new Scope(now.minus(Duration.ofDays(7)), now.plus(Duration.ofDays(1)), market, null);
    }

    @Test
    void view_hasARowForATheme_withCasesBehind_thatNameNobody() {
        List<Long> parrots = asked.ask(PARROTS, now);
        long named = asked.answered("U0NAME", "is the Bluebeak parrot circus allowed to run ads", now);
        night.run();
        InsightView view = insights.find("themes").orElseThrow();
        Scope scope = scope(null);
        String key = Long.toString(asked.themeOf(parrots.getFirst()));

        InsightTable.Row row = view.table(scope).rows().stream()
                .filter(one -> key.equals(one.key()))
                .findFirst()
                .orElseThrow();

        assertThat(asked.themeOf(named)).isEqualTo(asked.themeOf(parrots.getFirst()));
        assertThat(row.cells().get(3)).isEqualTo(new Cell.Value(7L));
        assertThat(row.cells().get(4)).isEqualTo(new Cell.Value(7L));
        assertThat(view.behind(scope, key).orElseThrow().rows())
                .hasSize(7)
                .allSatisfy(one -> assertThat(one.toString()).doesNotContain("Bluebeak", "U0"));
        assertThat(view.behind(scope, "no number")).isEmpty();
    }

    private Map<String, Cell> theme(@Nullable Market market) {
        InsightTable table = insights.find("themes").orElseThrow().table(scope(market));
        assertThat(table.rows()).hasSize(1);
        return IntStream.range(0, table.columns().size())
                .boxed()
                .collect(Collectors.toMap(
                        i -> table.columns().get(i).name(),
                        i -> table.rows().getFirst().cells().get(i)));
    }

    /** It was answered after so many hours. */
    private void openTicket(long question, int hours) {
        asked.rows("""
                with opened as (
                  insert into ticket (number, version, state, priority, priority_reason, requester, question, market, area,
                    searched, why_not, intake, alike, pauses, confirmed, root_cause, answer, details, created_at, updated_at, respond_by,
                    resolve_by, responded_at, resolved_at)
                  values (nextval('ticket_number'), 1, 'RESOLVED', 'P2', '', 'U0THEMEFIGURE', 'q', 'CA', 'OTH', '[]', '', '{}',
                    '[]', '[]', false, 'KNOW', 'yes', '{"estimate": {"dollarsAWeek": 1000}}', now(), now(), now(), now(), now(),
                    now() + make_interval(hours => ?))
                  returning number)
                update question set ticket_number = opened.number from opened where id = ?""", hours, question);
    }

    private void reportWrong(long question) {
        asked.rows(
                "insert into answer_feedback (question, entry_id, entry_version, verdict, reason, person, at)"
                        + " values (?, 'some-entry', 1, 'NOT_QUITE', 'INCORRECT', 'U0SAYS', now())",
                question);
    }
}
