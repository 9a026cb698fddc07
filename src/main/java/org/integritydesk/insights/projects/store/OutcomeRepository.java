package org.integritydesk.insights.projects.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.integritydesk.insights.projects.Outcome;
import org.integritydesk.insights.projects.OutcomeLog;
import org.integritydesk.insights.projects.Project;
import org.integritydesk.insights.statistics.OutcomeWeek;
import org.integritydesk.insights.statistics.Span;
import org.integritydesk.taxonomy.Market;

/** Reads what became of questions and tickets from the log. A theme that was merged into another one, or is a part of one, is that one. */
@ApplicationScoped
class OutcomeRepository implements OutcomeLog {
    private static final String THEME = "coalesce(theme_now(:theme), :theme)";

    /** What counts for both countries counts for each. */
    private static final String OF_MARKET =
            " and (cast(:market as text) is null or %s in (cast(:market as text), 'NA', 'GLOBAL'))";

    private static final String RESOLVED = " t.resolved_at >= :from and t.resolved_at < :to";

    private static final String ASKED_AGAIN =
            "select to_char(i.asked_at at time zone 'UTC', 'YYYY-MM-DD'), case when i.again then 1.0 else 0.0 end"
                    + " from insight_question i where i.theme = " + THEME
                    + " and i.asked_at >= :from and i.asked_at < :to" + OF_MARKET.formatted("i.market");

    private static final String OVERTURNED =
            "select to_char(t.resolved_at at time zone 'UTC', 'YYYY-MM-DD'), case when t.root_cause = 'ENF' then 1.0 else 0.0 end"
                    + " from ticket t where t.area = :area and t.root_cause is not null and t.intake ->> 'issueType' in (:types) and"
                    + RESOLVED + OF_MARKET.formatted("t.market");

    /** By when they were opened: those that were settled are no measure of those that are not. */
    private static final String WAITS = "select to_char(t.created_at at time zone 'UTC', 'YYYY-MM-DD'),"
            + " extract(epoch from coalesce(t.resolved_at, cast(:now as timestamptz)) - t.created_at) / 3600.0"
            + " from ticket t where exists (select from insight_question i where i.ticket = t.number and i.theme = "
            + THEME + ") and t.state not in ('WITHDRAWN', 'DUPLICATE')"
            + " and t.created_at >= :from and t.created_at < :to" + OF_MARKET.formatted("t.market");

    private static final String DECIDED =
            "select count(*) from ticket_event e where e.act = 'RETURN' and e.note is not null and e.at >= :from and exists"
                    + " (select from insight_question i where i.ticket = e.ticket_number and i.theme = " + THEME + ")";

    private final EntityManager entities;
    private final Clock clock;

    OutcomeRepository(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** A case: the day it counts on, and whether it was so, or how many hours it took. */
    private record Case(LocalDate day, double value) {}

    @Override
    @Transactional
    public List<OutcomeWeek> weeks(Project project, Span span) {
        return switch (project.action().outcome()) {
            case ASKED_AGAIN -> shares(span, cases(ASKED_AGAIN, project, span, Map.of("theme", project.theme())));
            case OVERTURNED ->
                shares(
                        span,
                        cases(
                                OVERTURNED,
                                project,
                                span,
                                Map.of(
                                        "area",
                                        project.area().name(),
                                        "types",
                                        Outcome.DECISIONS.stream()
                                                .map(Enum::name)
                                                .toList())));
            case WAITS ->
                times(span, cases(WAITS, project, span, Map.of("theme", project.theme(), "now", clock.instant())));
            case ASKS, PUBLISHED, REPORTED -> List.of();
        };
    }

    @Override
    @Transactional
    public boolean isDecided(long theme, LocalDate since) {
        Object decided = entities.createNativeQuery(DECIDED, Long.class)
                .setParameter("theme", theme)
                .setParameter("from", since.atStartOfDay().toInstant(ZoneOffset.UTC))
                .getSingleResult();
        return ((Number) decided).longValue() > 0;
    }

    private List<Case> cases(String sql, Project project, Span span, Map<String, ?> more) {
        Market market = project.market();
        Query query = entities.createNativeQuery(sql, Object[].class)
                .setParameter("market", market == null ? null : market.name())
                .setParameter("from", span.from().atStartOfDay().toInstant(ZoneOffset.UTC))
                .setParameter("to", span.to().atStartOfDay().toInstant(ZoneOffset.UTC));
        more.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Case(LocalDate.parse(row[0].toString()), ((Number) row[1]).doubleValue()))
                .toList();
    }

    private static List<OutcomeWeek> shares(Span span, List<Case> cases) {
        return byWeek(span, cases).stream()
                .map(week -> OutcomeWeek.share(week.size(), (int)
                        week.stream().filter(one -> one.value() > 0).count()))
                .toList();
    }

    private static List<OutcomeWeek> times(Span span, List<Case> cases) {
        return byWeek(span, cases).stream()
                .map(week -> OutcomeWeek.times(week.stream().map(Case::value).toList()))
                .toList();
    }

    /** The cases of each full week; the days after the last one are left out. */
    private static List<List<Case>> byWeek(Span span, List<Case> cases) {
        Map<Long, List<Case>> weeks =
                cases.stream().collect(Collectors.groupingBy(one -> ChronoUnit.WEEKS.between(span.from(), one.day())));
        return LongStream.range(0, span.days() / 7)
                .mapToObj(week -> weeks.getOrDefault(week, List.of()))
                .toList();
    }
}
