package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How tickets were served, counted by the real database, in a month of long ago that no other test has tickets in. Ten tickets
 * got their first word after one to ten hours, with five allowed, and their answer after ten times as long, with forty allowed;
 * one was withdrawn; three are a day old, and four are twelve days old.
 */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class TicketFiguresTest {
    private static final Scope MAY =
            new Scope(Instant.parse("2016-05-01T00:00:00Z"), Instant.parse("2016-06-01T00:00:00Z"), Market.CA, null);

    @Inject
    SomeAsked database;

    @Inject
    Insights insights;

    @BeforeEach
    void serve() {
        put("""
                select n, 'CLOSED', 'P1', null, n % 5 + 1, at, at + interval '5 hours', at + interval '40 hours',
                  at + n * interval '1 hour', at + n * interval '10 hours'
                from generate_series(1, 10) as n, (values (timestamptz '2016-05-10T00:00:00Z')) as moment(at)
                union all
                select 11, 'WITHDRAWN', 'P1', null, null, '2016-05-10T00:00:00Z', '2016-05-11T00:00:00Z', '2016-05-12T00:00:00Z', null, null
                union all
                select n, 'NEW', 'P2', null, null, '2016-05-31T00:00:00Z', '2016-07-01T00:00:00Z', '2016-07-01T00:00:00Z', null, null
                from generate_series(12, 14) as n
                union all
                select n, 'CLAIMED', 'P2', 'U0FIGURESTAFF', null, '2016-05-20T00:00:00Z', '2016-07-01T00:00:00Z', '2016-07-01T00:00:00Z', null, null
                from generate_series(15, 18) as n
                """);
    }

    @AfterEach
    void forget() {
        database.rows("delete from ticket where requester = 'U0FIGURE'");
    }

    @Test
    void service_tellsWhatWasInTime_andHowLongItTook() {
        assertThat(rows("service"))
                .containsExactly(
                        List.of(
                                value("P1"),
                                value("Canada"),
                                value(10L),
                                value(0.5),
                                value(Duration.ofMinutes(330)),
                                value(Duration.ofMinutes(546)),
                                value(0.4),
                                value(Duration.ofHours(55)),
                                value(Duration.ofHours(91))),
                        List.of(
                                value("P2"),
                                value("Canada"),
                                value(7L),
                                new Cell.None(),
                                new Cell.None(),
                                new Cell.None(),
                                new Cell.None(),
                                new Cell.None(),
                                new Cell.None()));
    }

    @Test
    void backlog_isByAge_withTheOldest() {
        assertThat(rows("backlog"))
                .containsExactly(
                        aged("Up to 1 day", 3, 3, value(Duration.ofDays(1))),
                        aged("2 to 3 days", 0, 0, new Cell.None()),
                        aged("4 to 7 days", 0, 0, new Cell.None()),
                        aged("8 days and more", 4, 0, value(Duration.ofDays(12))),
                        aged("All", 7, 3, value(Duration.ofDays(12))));
    }

    @Test
    void ratings_haveTheirNumber_theirShareAndTheirMean() {
        assertThat(rows("ratings")).containsExactly(List.of(value("Canada"), value(10L), value(0.4), value(3.0)));
    }

    @Test
    void waits_areMedians_besideThoseOfTheMonthBefore() {
        assertThat(rows("waits"))
                .endsWith(
                        List.of(
                                value("A person's first word, with a ticket"),
                                value(Duration.ofMinutes(330)),
                                new Cell.None(),
                                value(10L),
                                value(0L)),
                        List.of(
                                value("A person's answer, with a ticket"),
                                value(Duration.ofHours(55)),
                                new Cell.None(),
                                value(10L),
                                value(0L)));
    }

    private List<List<Cell>> rows(String view) {
        return insights.find(view).orElseThrow().table(MAY).rows().stream()
                .map(InsightTable.Row::cells)
                .toList();
    }

    private static List<Cell> aged(String age, long open, long unclaimed, Cell oldest) {
        return List.of(value(age), value(open), value(unclaimed), value(0L), oldest);
    }

    private static Cell value(Object value) {
        return new Cell.Value(value);
    }

    private void put(String tickets) {
        database.rows("""
                insert into ticket (number, version, state, priority, priority_reason, requester, question, market, area, searched,
                  why_not, intake, alike, pauses, confirmed, assignee, stars, created_at, updated_at, respond_by, resolve_by,
                  responded_at, resolved_at)
                select nextval('ticket_number'), 1, state, priority, '', 'U0FIGURE', 'q', 'CA', 'ALC', '[]', '', '{}', '[]', '[]',
                  false, assignee, stars, at, at, respond_by, resolve_by, responded_at, resolved_at
                from (%s) as served(n, state, priority, assignee, stars, at, respond_by, resolve_by, responded_at, resolved_at)
                """.formatted(tickets));
    }
}
