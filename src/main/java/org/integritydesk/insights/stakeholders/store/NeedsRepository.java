package org.integritydesk.insights.stakeholders.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.stakeholders.Group;
import org.integritydesk.insights.stakeholders.Needs;
import org.integritydesk.insights.stakeholders.WeekCount;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;

/**
 * Counts questions by market and by team, without anybody's name leaving the database; callers bring the transaction. Counted
 * there, since a year has too many questions to read one by one.
 */
@ApplicationScoped
public class NeedsRepository {
    /** Programs are nobody's stakeholders. */
    private static final String ASKED = " from question q left join ticket t on t.number = q.ticket_number"
            + " left join unnest(string_to_array(:rooms, chr(10)), string_to_array(:teams, chr(10))) as known(room, team)"
            + " on known.room = q.room"
            + " where q.asked_at >= :from and q.asked_at < :to and q.surface <> 'API'";

    private static final String NARROWED =
            " and (:market = '' or q.market in (:market, 'NA', 'GLOBAL'))" + " and (:area = '' or q.area = :area)";

    private final EntityManager entities;

    NeedsRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Every market and every team with questions in the scope, and within each every area. */
    public List<Needs> needs(Scope scope, Map<String, String> teams, Instant now) {
        // People are told apart by the bytes of their ids: sorting by language takes long.
        Query query = entities.createNativeQuery(
                        "with asked as (select q.market, known.team, q.asker collate \"C\" as asker, q.area,"
                                + " t.number is not null as escalated, q.feedback = 'NOT_QUITE' as wrong,"
                                + " coalesce(t.resolved_at, t.paused_since, cast(:now as timestamptz)) > t.resolve_by as slow"
                                + ASKED + NARROWED + ")"
                                + " select market, team, area, count(*) as asks, count(distinct asker) as askers,"
                                + " count(*) filter (where escalated) as escalated, count(*) filter (where wrong) as wrong,"
                                + " count(*) filter (where slow) as slow from asked"
                                + " group by grouping sets ((market), (team), (market, area), (team, area))"
                                + " having grouping(team) = 1 or team is not null",
                        Tuple.class)
                .setParameter("now", now)
                .setParameter(
                        "market",
                        Optional.ofNullable(scope.market()).map(Market::name).orElse(""))
                .setParameter(
                        "area",
                        Optional.ofNullable(scope.area()).map(PolicyArea::name).orElse(""));
        return rows(within(query, teams, scope.from(), scope.to()))
                .map(row -> new Needs(
                        group(row),
                        Optional.ofNullable(row.get("area", String.class))
                                .map(PolicyArea::valueOf)
                                .orElse(null),
                        number(row, "asks"),
                        number(row, "askers"),
                        number(row, "escalated"),
                        number(row, "wrong"),
                        number(row, "slow")))
                .toList();
    }

    private static Group group(Tuple row) {
        String market = row.get("market", String.class);
        return market == null
                ? new Group.OfTeam(row.get("team", String.class))
                : new Group.OfMarket(Market.valueOf(market));
    }

    /** Questions of a group, a week of UTC; weeks without are left out. */
    public List<WeekCount> weeks(Group group, Map<String, String> teams, Instant from, Instant to) {
        Query query = entities.createNativeQuery(
                        "select cast(date_trunc('week', q.asked_at at time zone 'UTC') as date) as monday, count(*) as asks"
                                + ASKED + " and " + (group instanceof Group.OfTeam ? "known.team" : "q.market")
                                + " = :name group by monday order by monday",
                        Tuple.class)
                .setParameter(
                        "name",
                        switch (group) {
                            case Group.OfTeam(String name) -> name;
                            case Group.OfMarket(Market market) -> market.name();
                        });
        return rows(within(query, teams, from, to))
                .map(row -> new WeekCount(row.get("monday", LocalDate.class), number(row, "asks")))
                .toList();
    }

    private static Query within(Query query, Map<String, String> teams, Instant from, Instant to) {
        List<String> rooms = teams.keySet().stream().sorted().toList();
        return query.setParameter("rooms", String.join("\n", rooms))
                .setParameter("teams", rooms.stream().map(teams::get).collect(Collectors.joining("\n")))
                .setParameter("from", from)
                .setParameter("to", to);
    }

    private static Stream<Tuple> rows(Query query) {
        List<?> result = query.getResultList();
        return result.stream().map(Tuple.class::cast);
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }
}
