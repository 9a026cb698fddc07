package org.integritydesk.insights.projects;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.integritydesk.insights.statistics.OutcomeWeek;
import org.integritydesk.insights.statistics.Span;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.testkit.OfflineProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What projects are judged by, counted by the real database in weeks of long ago that no other test has questions in: six
 * questions in the first week, two of them asked again, four in the second; each with a ticket that took as many hours as its
 * number, three of them a reviewer's mistake; the last one is Canada's. One theme was merged into the other.
 */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class OutcomeLogTest {
    private static final long MERGED = 4_000_001;
    private static final long KEPT = 4_000_002;
    private static final LocalDate MONDAY = LocalDate.of(2015, 3, 2);
    private static final Span WEEKS = new Span(MONDAY, MONDAY.plusDays(16));

    @Inject
    OutcomeLog outcomes;

    @Inject
    DataSource database;

    @BeforeEach
    void remember() throws SQLException {
        write("""
                insert into theme (id, label, typical, area, middle, model, first_seen, last_seen) overriding system value
                  values (%d, 'x', 'x', 'WPN', '\\x00', 'x', now(), now());
                insert into theme (id, label, typical, area, middle, model, first_seen, last_seen, merged_into) overriding system value
                  values (%d, 'x', 'x', 'WPN', '\\x00', 'x', now(), now(), %d);
                """.formatted(KEPT, MERGED, KEPT));
        write("""
                with made(n, at) as (
                  select n, case when n <= 6 then timestamptz '2015-03-03T10:00:00Z' else '2015-03-10T10:00:00Z' end
                  from generate_series(1, 10) as n
                ), ticketed as (
                  insert into ticket (number, version, state, priority, priority_reason, requester, question, market, area, searched,
                    why_not, intake, alike, pauses, confirmed, answer, root_cause, created_at, updated_at, respond_by, resolve_by,
                    resolved_at)
                  select 900000000 + n, 1, 'CLOSED', 'P3', '', 'U0OUTCOME', 'q', case when n = 10 then 'CA' else 'US' end, 'WPN', '[]',
                    '', jsonb_build_object('issueType', case when n = 1 then 'DOCS' else 'REJECT' end), '[]', '[]', false, 'a',
                    case when n <= 3 then 'ENF' else 'KNOW' end, at, at, at, at, at + n * interval '1 hour'
                  from made
                ), asked as (
                  insert into question (delivery_key, asker, room, surface, text, market, market_evidence, outcome, confidence,
                    candidates, asked_at, understood, law_caveat, took_ms)
                  select 'outcome-test/' || n, 'U0OUTCOME', 'C0OUTCOME', 'COMMAND', 'q', 'US', 'chosen', 'ESCALATE', 0.1, '[]', at,
                    '{}', false, 1
                  from made returning id, delivery_key, asked_at
                )
                insert into insight_question (question, asked_at, asker, market, area, result, replied, again, theme, ticket)
                select id, asked_at, 'U0OUTCOME', case when n = 10 then 'CA' else 'US' end, 'WPN', 'ESCALATED', false, n <= 2, %d,
                  900000000 + n
                from (select *, split_part(delivery_key, '/', 2)::int as n from asked) as numbered
                """.formatted(KEPT));
    }

    @AfterEach
    void forget() throws SQLException {
        write("""
                delete from insight_question where asker = 'U0OUTCOME';
                delete from question where asker = 'U0OUTCOME';
                delete from ticket where requester = 'U0OUTCOME';
                delete from theme where id = %d;
                delete from theme where id = %d;
                """.formatted(MERGED, KEPT));
    }

    @Test
    void whatWasAskedAgain_isCountedByTheWeek_alsoOfAThemeThatWasMerged() {
        assertThat(outcomes.weeks(project(ImprovementAction.REWORD, null), WEEKS))
                .containsExactly(OutcomeWeek.share(6, 2), OutcomeWeek.share(4, 0));
    }

    @Test
    void mistakes_areOfTheAreasTicketsAboutDecisions() {
        assertThat(outcomes.weeks(project(ImprovementAction.CALIBRATION, null), WEEKS))
                .containsExactly(OutcomeWeek.share(5, 2), OutcomeWeek.share(4, 0));
    }

    @Test
    void times_areThoseOfTheThemesTickets_inTheProjectsMarket() {
        assertThat(outcomes.weeks(project(ImprovementAction.BUG, Market.US), WEEKS))
                .extracting(week -> week.hours().stream().sorted().toList())
                .containsExactly(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0), List.of(7.0, 8.0, 9.0));
        assertThat(outcomes.weeks(project(ImprovementAction.CAPACITY, Market.CA), WEEKS))
                .containsExactly(OutcomeWeek.times(List.of()), OutcomeWeek.times(List.of(10.0)));
    }

    @Test
    void aTicketThatStillWaits_countsByHowLongItHas_andOneThatWasWithdrawnDoesNot() throws SQLException {
        write("""
                update ticket set state = 'NEW', resolved_at = null where number = 900000009;
                update ticket set state = 'WITHDRAWN', resolved_at = null where number = 900000008;
                """);

        List<OutcomeWeek> weeks = outcomes.weeks(project(ImprovementAction.BUG, Market.US), WEEKS);

        assertThat(weeks.getLast().hours().stream().sorted().toList()).satisfies(hours -> {
            assertThat(hours).hasSize(2);
            assertThat(hours.getFirst()).isEqualTo(7.0);
            assertThat(hours.getLast()).isGreaterThan(10.0 * 365 * 24);
        });
    }

    @Test
    void aDecision_isOneThatWasWrittenDownSinceThen() throws SQLException {
        assertThat(outcomes.isDecided(MERGED, MONDAY)).isFalse();
        // The history cannot be deleted, so this ticket stays; it is nobody else's.
        write("""
                insert into ticket (number, version, state, priority, priority_reason, requester, question, market, area, searched,
                  why_not, intake, alike, pauses, confirmed, created_at, updated_at, respond_by, resolve_by)
                values (nextval('ticket_number'), 1, 'WITHDRAWN', 'P3', '', 'U0DECIDED', 'q', 'US', 'WPN', '[]', '', '{}', '[]', '[]',
                  false, '2015-03-03', '2015-03-03', '2015-03-03', '2015-03-03');
                insert into ticket_event (ticket_number, version, at, actor, act, to_state, note)
                select number, 2, '2015-03-05T10:00:00Z', 'U0DECIDED', 'RETURN', 'CLAIMED', 'Policy will write a rule'
                from ticket where requester = 'U0DECIDED' order by number desc limit 1;
                update insight_question set ticket = (select max(number) from ticket where requester = 'U0DECIDED')
                where asker = 'U0OUTCOME';
                """);

        assertThat(outcomes.isDecided(MERGED, MONDAY)).isTrue();
        assertThat(outcomes.isDecided(MERGED, MONDAY.plusDays(4))).isFalse();
    }

    @Test
    void whatIsNotCountedByTheWeek_hasNoWeeks() {
        assertThat(outcomes.weeks(project(ImprovementAction.FAQ_ENTRY, null), WEEKS))
                .isEmpty();
        assertThat(outcomes.weeks(project(ImprovementAction.CHECKLIST, null), WEEKS))
                .isEmpty();
    }

    private static Project project(ImprovementAction action, @Nullable Market market) {
        return new Project(
                1,
                1,
                MERGED,
                "x",
                PolicyArea.WPN,
                market,
                action,
                null,
                new ProjectPlan("desk", MONDAY, null, new Rice(1, 1, 1, 1)),
                ProjectState.PROPOSED,
                null,
                List.of(),
                List.of(),
                null,
                null,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private void write(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
