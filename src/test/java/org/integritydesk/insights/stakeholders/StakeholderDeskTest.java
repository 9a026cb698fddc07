package org.integritydesk.insights.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.publish;
import static org.integritydesk.knowledge.SomeEntries.someContent;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.integritydesk.answering.RegionalRooms;
import org.integritydesk.insights.InsightTable;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.stakeholders.store.NeedsRepository;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What markets and teams ask, counted by the real database, in a month of long ago that no other test asks in. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class StakeholderDeskTest {
    private static final Scope MAY =
            new Scope(Instant.parse("2017-05-01T00:00:00Z"), Instant.parse("2017-06-01T00:00:00Z"), null, null);
    private static final Cell HIDDEN = new Cell.Hidden();

    @Inject
    NeedsRepository needs;

    @Inject
    RegionalRooms rooms;

    @Inject
    KnowledgeBase knowledge;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    /** What others derive from a question may hold on to it, so it stays, as one that nobody of a market asked. */
    @AfterEach
    void nobodyAsked() throws SQLException {
        write("update question set ticket_number = null, surface = 'API' where room like 'C0STAKE%'");
        write("delete from ticket where requester = 'U0STAKE'");
    }

    @Test
    void marketsAndTeams_sayWhatTheyAskAndWhatHurts_andFewerThanThreePeopleAreHidden() throws Exception {
        // Four people of a team of two channels, mostly about alcohol; three had to go to a person, too late.
        ask("C0STAKE1", "US", "ALC", 6, 4, true, "null");
        ask("C0STAKE2", "US", "ALC", 3, 3, false, "'NOT_QUITE'");
        ask("C0STAKE1", "US", "GAM", 4, 2, false, "null");
        // Two people of another team ask a lot.
        ask("C0STAKE3", "CA", "FIN", 9, 2, false, "null");

        List<InsightTable.Row> rows = table(MAY).rows();

        assertThat(rows).extracting(InsightTable.Row::key).containsExactly("market-US", null, "team-Agency West", null);
        assertThat(rows.get(0).cells())
                .containsExactly(
                        new Cell.Value("United States"),
                        new Cell.Value(13L),
                        new Cell.Value(4L),
                        new Cell.Value("alcohol (9)"),
                        new Cell.Value(6L),
                        new Cell.Value(3L),
                        new Cell.Value(6L));
        assertThat(rows.get(1).cells())
                .containsExactly(new Cell.Value("Canada"), HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN);
        assertThat(rows.get(2).cells())
                .startsWith(new Cell.Value("Agency West"), new Cell.Value(13L), new Cell.Value(4L));
        assertThat(rows.get(3).cells()).startsWith(new Cell.Value("Agency North"), HIDDEN, HIDDEN);
        assertThat(behind("team-Agency North")).isEmpty();
        assertThat(behind("market-CA")).isEmpty();
    }

    @Test
    void aScope_narrowsWhatIsCounted() throws Exception {
        ask("C0STAKE1", "US", "ALC", 4, 4, false, "null");
        ask("C0STAKE3", "CA", "FIN", 5, 5, false, "null");

        assertThat(table(new Scope(MAY.from(), MAY.to(), Market.CA, null)).rows())
                .extracting(InsightTable.Row::key)
                .containsExactly("market-CA", "team-Agency North");
        assertThat(table(new Scope(MAY.from(), MAY.to(), null, PolicyArea.ALC)).rows())
                .extracting(InsightTable.Row::key)
                .containsExactly("market-US", "team-Agency West");
        assertThat(table(MAY.before()).rows()).isEmpty();
    }

    @Test
    void behindAGroup_areItsAreas_andWhatIsComing() throws Exception {
        ask("C0STAKE1", "US", "ALC", 4, 4, false, "null");
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        publish(
                knowledge,
                someContent(Set.of(Market.US), "Are zorbling tattoos permitted next month?").toBuilder()
                        .verifiedOn(today)
                        .reviewBy(today.plusDays(300))
                        .effectiveFrom(today.plusDays(20))
                        .build());
        reviewDue(Market.US, "Are quibbling mirrors permitted this month?", today.plusDays(9));

        InsightTable behind = behind("market-US").orElseThrow();

        assertThat(behind.rows().getFirst().cells())
                .startsWith(
                        new Cell.None(),
                        new Cell.Value("They ask about"),
                        new Cell.Value("alcohol"),
                        new Cell.Value(4L));
        assertThat(behind.rows())
                .anySatisfy(row -> assertThat(row.cells().subList(0, 3).toString())
                        .contains(today.plusDays(20).toString(), "New policy", "zorbling"));
        assertThat(behind.rows())
                .anySatisfy(row -> assertThat(row.cells().subList(0, 3).toString())
                        .contains(today.plusDays(9).toString(), "Review due", "quibbling"));
    }

    /** Only so many are shown, and those of other markets are not among them. */
    @Test
    void reviewsOfOtherMarkets_keepNoneOfTheGroupOut() throws Exception {
        ask("C0STAKE1", "US", "ALC", 4, 4, false, "null");
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);

        QuarkusTransaction.begin();
        for (int i = 0; i < 21; i++) {
            reviewDue(Market.CA, "Is frobbing " + i + " permitted?", today.plusDays(1));
        }
        reviewDue(Market.US, "Is grebbing permitted?", today.plusDays(2));
        InsightTable behind = view().behind(MAY, "market-US").orElseThrow();
        QuarkusTransaction.rollback();

        assertThat(behind.rows().toString()).contains("grebbing").doesNotContain("frobbing");
    }

    private void reviewDue(Market market, String question, LocalDate day) {
        publish(
                knowledge,
                someContent(Set.of(market), question).toBuilder()
                        .verifiedOn(day.minusDays(300))
                        .reviewBy(day)
                        .build());
    }

    /** Of the other area one question went to a person, which its group and the first area would tell together. */
    @Test
    void whatIsHiddenOfAnArea_doesNotFollowFromItsGroup() throws Exception {
        ask("C0STAKE1", "US", "ALC", 5, 4, true, "null");
        ask("C0STAKE1", "US", "GAM", 7, 4, false, "null");
        ask("C0STAKE1", "US", "GAM", 1, 1, true, "null");

        List<InsightTable.Row> areas = behind("market-US").orElseThrow().rows();

        assertThat(table(MAY).rows().getFirst().cells().get(4)).isEqualTo(new Cell.Value(6L));
        assertThat(areas.get(0).cells().subList(2, 6))
                .containsExactly(new Cell.Value("gambling and games"), new Cell.Value(8L), new Cell.Value(4L), HIDDEN);
        assertThat(areas.get(1).cells().subList(2, 6))
                .containsExactly(
                        new Cell.Value("alcohol"), new Cell.Value(5L), new Cell.Value(4L), new Cell.Withheld());
    }

    @Test
    void weeksOfAGroup_areCounted() throws Exception {
        ask("C0STAKE1", "US", "ALC", 4, 4, false, "null");

        assertThat(QuarkusTransaction.requiringNew()
                        .call(() ->
                                needs.weeks(new Group.OfTeam("Agency West"), teams().byRoom(), MAY.from(), MAY.to())))
                .containsExactly(new WeekCount(LocalDate.of(2017, 5, 8), 4));
    }

    private InsightTable table(Scope scope) {
        return QuarkusTransaction.requiringNew().call(() -> view().table(scope));
    }

    private Optional<InsightTable> behind(String key) {
        return QuarkusTransaction.requiringNew().call(() -> view().behind(MAY, key));
    }

    private StakeholderView view() {
        return new StakeholderView(new StakeholderDesk(needs, teams(), rooms, knowledge, clock));
    }

    private static Teams teams() {
        return new Teams(Optional.of(List.of("C0STAKE1:Agency West", "C0STAKE2:Agency West", "C0STAKE3:Agency North")));
    }

    /** @param late whether each went to a person whose answer was late */
    private void ask(String room, String market, String area, int asks, int askers, boolean late, String feedback)
            throws SQLException {
        write("""
                with one as (select n, nextval('ticket_number') as number from generate_series(0, %d - 1) as n),
                ticket_of_one as (
                  insert into ticket (number, version, state, priority, priority_reason, requester, question, market, area,
                    searched, why_not, intake, alike, pauses, confirmed, respond_by, resolve_by, resolved_at, answer,
                    created_at, updated_at)
                  select number, 1, 'CLOSED', 'P3', '', 'U0STAKE', 'q', '%s', '%s', '[]', '', '{}', '[]', '[]', true,
                    '2017-05-10', '2017-05-11', '2017-05-12', 'a', '2017-05-09', '2017-05-12'
                  from one where %b returning number)
                insert into question (delivery_key, asker, room, surface, text, market, market_evidence, outcome, confidence,
                  candidates, asked_at, understood, feedback, ticket_number)
                select 'stake/' || gen_random_uuid(), 'U0STAKE' || n %% %d, '%s', 'MENTION', 'q', '%s', 'said', 'ANSWER', 0.9,
                  '[]', '2017-05-09', '{"area": {"value": "%s"}, "concerns": [], "pasted": []}', %s,
                  case when %b then number end
                from one where exists (select 1 from ticket_of_one) or not %b
                """.formatted(asks, market, area, late, askers, room, market, area, feedback, late, late));
    }

    private void write(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
