package org.integritydesk.insights.store;

import static org.integritydesk.insights.store.ScopedQuery.count;
import static org.integritydesk.insights.store.ScopedQuery.number;
import static org.integritydesk.insights.store.ScopedQuery.rows;
import static org.integritydesk.insights.store.ScopedQuery.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.integritydesk.insights.BacklogRow;
import org.integritydesk.insights.CaseRow;
import org.integritydesk.insights.RatingRow;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.ServiceRow;
import org.integritydesk.insights.TicketFigures;
import org.integritydesk.insights.TicketGroup;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.Priority;
import org.integritydesk.tickets.TicketState;

/** Counts tickets; callers bring the transaction. What was withdrawn, or follows another ticket, was never served. */
@ApplicationScoped
public class TicketFigureRepository {
    private static final String CREATED = " t.created_at >= :from and t.created_at < :to and " + ScopedQuery.TICKETS;
    private static final String SERVED = " t.state not in ('WITHDRAWN', 'DUPLICATE') ";
    private static final String OPEN = " t.state in ('NEW', 'CLAIMED', 'WAITING', 'ESCALATED', 'SNOOZED', 'REOPENED') ";
    private static final String RESPONSE = "extract(epoch from t.responded_at - t.created_at)";
    private static final String RESOLUTION = "extract(epoch from t.resolved_at - t.created_at)";

    private static final String OPENED =
            "select count(*), count(t.responded_at)," + at("0.5", RESPONSE) + " from ticket t where" + CREATED;

    private static final String RESOLVED = "select count(*)," + at("0.5", RESOLUTION)
            + " from ticket t where t.resolved_at >= :from and t.resolved_at < :to and " + ScopedQuery.TICKETS;

    private static final String SERVICE = "select t.priority, t.market, count(*),"
            + " count(*) filter (where t.responded_at is not null or t.respond_by < :to),"
            + " count(*) filter (where t.responded_at <= t.respond_by),"
            + " count(t.responded_at)," + at("0.5", RESPONSE) + "," + at("0.9", RESPONSE) + ","
            + " count(*) filter (where t.resolved_at is not null or t.paused_since is null and t.resolve_by < :to),"
            + " count(*) filter (where t.resolved_at <= t.resolve_by),"
            + " count(t.resolved_at)," + at("0.5", RESOLUTION) + "," + at("0.9", RESOLUTION)
            + " from ticket t where" + CREATED + " and" + SERVED
            + " group by t.priority, t.market order by t.priority, t.market";

    private static final String AGE = "extract(epoch from cast(:to as timestamptz) - t.created_at)";

    private static final String BACKLOG = "select case when " + AGE + " < 2 * 86400 then 0 when " + AGE
            + " < 4 * 86400 then 2 when " + AGE + " < 8 * 86400 then 4 else 8 end as age, count(*),"
            + " count(*) filter (where t.assignee is null),"
            + " count(*) filter (where t.state in ('WAITING', 'SNOOZED')), max(" + AGE + ")"
            + " from ticket t where" + OPEN + " and t.created_at < :to and " + ScopedQuery.TICKETS
            + " group by age order by age";

    private static final String RATINGS =
            "select t.market, count(*), count(*) filter (where t.stars >= 4), avg(t.stars)"
                    + " from ticket t where t.stars is not null and" + CREATED + " group by t.market order by t.market";

    private static final String CASES = "select to_char(t.created_at at time zone 'UTC', 'YYYY-MM-DD'), t.requester,"
            + " t.question, t.market, t.area, t.state, t.number from ticket t where ";

    private final EntityManager entities;

    TicketFigureRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The figures of a scope. */
    public TicketFigures figures(Scope scope) {
        Object[] opened = rows(entities, OPENED, scope, Map.of()).getFirst();
        Object[] resolved = rows(entities, RESOLVED, scope, Map.of()).getFirst();
        return new TicketFigures(
                count(opened[0]), count(opened[1]), number(opened[2]), count(resolved[0]), number(resolved[1]));
    }

    /** How tickets that were opened in the period were served, by priority and market. */
    public List<ServiceRow> service(Scope scope) {
        return rows(entities, SERVICE, scope, Map.of()).stream()
                .map(row -> new ServiceRow(
                        Priority.valueOf(text(row[0])),
                        Market.valueOf(text(row[1])),
                        count(row[2]),
                        count(row[3]),
                        count(row[4]),
                        count(row[5]),
                        number(row[6]),
                        number(row[7]),
                        count(row[8]),
                        count(row[9]),
                        count(row[10]),
                        number(row[11]),
                        number(row[12])))
                .toList();
    }

    /** Tickets that are open now, by their age at the end of the period; ages without any are not there. */
    public List<BacklogRow> backlog(Scope scope) {
        return rows(entities, BACKLOG, scope, Map.of()).stream()
                .map(row -> new BacklogRow(
                        (int) count(row[0]),
                        count(row[1]),
                        count(row[2]),
                        count(row[3]),
                        Objects.requireNonNullElse(number(row[4]), 0.0)))
                .toList();
    }

    /** Ratings of tickets that were opened in the period, by market. */
    public List<RatingRow> ratings(Scope scope) {
        return rows(entities, RATINGS, scope, Map.of()).stream()
                .map(row -> new RatingRow(Market.valueOf(text(row[0])), count(row[1]), count(row[2]), number(row[3])))
                .toList();
    }

    /** The newest tickets of a group. */
    public List<CaseRow> cases(Scope scope, TicketGroup group, int most) {
        Map<String, Object> values = new HashMap<>(Map.of("most", most));
        String which = switch (group) {
            case TicketGroup.Opened() -> CREATED;
            case TicketGroup.Resolved() -> "t.resolved_at >= :from and t.resolved_at < :to and " + ScopedQuery.TICKETS;
            case TicketGroup.Rated(Market market) -> {
                values.put("its_market", market.name());
                yield "t.stars is not null and t.market = :its_market and" + CREATED;
            }
            case TicketGroup.Served(Priority priority, Market market) -> {
                values.put("its_priority", priority.name());
                values.put("its_market", market.name());
                yield "t.priority = :its_priority and t.market = :its_market and" + SERVED + "and" + CREATED;
            }
            case TicketGroup.Open(int fromDays, int toDays) -> {
                values.put("min_age", fromDays * 86400L);
                values.put("max_age", toDays * 86400L);
                yield AGE + " >= :min_age and " + AGE + " < :max_age and" + OPEN + "and " + ScopedQuery.TICKETS;
            }
        };
        String sql = CASES + which + " order by t.number desc limit :most";
        return ScopedQuery.cases(
                entities,
                sql,
                scope,
                values,
                state -> TicketState.valueOf(state).label());
    }

    private static String at(String share, String what) {
        return " percentile_cont(" + share + ") within group (order by " + what + ")";
    }
}
