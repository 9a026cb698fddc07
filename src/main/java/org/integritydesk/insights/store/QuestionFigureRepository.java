package org.integritydesk.insights.store;

import static org.integritydesk.insights.store.ScopedQuery.count;
import static org.integritydesk.insights.store.ScopedQuery.day;
import static org.integritydesk.insights.store.ScopedQuery.number;
import static org.integritydesk.insights.store.ScopedQuery.rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.integritydesk.insights.CaseRow;
import org.integritydesk.insights.QuestionFigures;
import org.integritydesk.insights.QuestionGroup;
import org.integritydesk.insights.ReplyFigures;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.VolumeRow;

/** Counts questions; callers bring the transaction. */
@ApplicationScoped
public class QuestionFigureRepository {
    private static final String IN_SCOPE =
            " where q.asked_at >= :from and q.asked_at < :to and " + ScopedQuery.QUESTIONS;
    private static final String OF_SCOPE = " from question q" + IN_SCOPE;

    private static final String WRONG =
            "select distinct f.question from answer_feedback f where f.reason in ('INCORRECT', 'OUTDATED')";

    private static final String FIGURES = "select count(*),"
            + columns(QuestionGroup.ANSWERED, QuestionGroup.REFERRED, QuestionGroup.ASKED_BACK, QuestionGroup.OFFERED)
            + columns(QuestionGroup.TO_PERSON)
            + " count(wrong.question) from question q left join (" + WRONG + ") wrong on wrong.question = q.id"
            + IN_SCOPE;

    /** The median as the mean of the two in the middle, by how often each time was needed: a million are not sorted. */
    private static final String REPLIES =
            """
            select min(replies), (min(took_ms) filter (where upto >= (replies + 1) / 2)
              + min(took_ms) filter (where upto >= replies / 2 + 1)) / 2000.0
            from (select took_ms, sum(n) over (order by took_ms) as upto, cast(sum(n) over () as bigint) as replies
              from (select q.took_ms, count(*) as n""" + OF_SCOPE + " and " + condition(QuestionGroup.SELF_SERVED) + " group by q.took_ms) counted) summed";

    private static final String VOLUME = """
            select to_char(day, 'YYYY-MM-DD'),
              sum(n) filter (where market = 'US'),
              sum(n) filter (where market = 'CA'),
              sum(n) filter (where market not in ('US', 'CA'))
            from (select date_trunc(cast(:step as text), q.asked_at at time zone 'UTC') as day, q.market, count(*) as n""" + OF_SCOPE + " group by day, q.market) counted group by day order by day";

    private static final String CASES = """
            select to_char(q.asked_at at time zone 'UTC', 'YYYY-MM-DD'), q.asker, q.text, q.market, q.area, q.outcome,
              q.ticket_number
            """ + OF_SCOPE;

    private final EntityManager entities;

    QuestionFigureRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The figures of a scope. */
    public QuestionFigures figures(Scope scope) {
        Object[] row = rows(entities, FIGURES, scope, Map.of()).getFirst();
        return new QuestionFigures(
                count(row[0]),
                count(row[1]),
                count(row[2]),
                count(row[3]),
                count(row[4]),
                count(row[5]),
                count(row[6]));
    }

    /** How fast questions of a scope had their reply. */
    public ReplyFigures replies(Scope scope) {
        Object[] row = rows(entities, REPLIES, scope, Map.of()).getFirst();
        return new ReplyFigures(count(row[0]), number(row[1]));
    }

    /** Questions by day or week; days without any are not there. */
    public List<VolumeRow> volume(Scope scope, boolean byWeek) {
        return rows(entities, VOLUME, scope, Map.of("step", byWeek ? "week" : "day")).stream()
                .map(row -> new VolumeRow(day(row[0]), count(row[1]), count(row[2]), count(row[3])))
                .toList();
    }

    /** The newest questions of a group. */
    public List<CaseRow> cases(Scope scope, QuestionGroup group, int most) {
        String sql = CASES + " and " + condition(group) + " order by q.asked_at desc, q.id desc limit :most";
        return ScopedQuery.cases(entities, sql, scope, Map.of("most", most), UnaryOperator.identity());
    }

    private static String columns(QuestionGroup... groups) {
        StringBuilder columns = new StringBuilder();
        for (QuestionGroup group : groups) {
            columns.append(" count(*) filter (where ").append(condition(group)).append("),");
        }
        return columns.toString();
    }

    private static String condition(QuestionGroup group) {
        return switch (group) {
            case ALL -> "true";
            case SELF_SERVED -> "(q.ticket_number is null and q.outcome in ('ANSWER', 'REFER'))";
            case ANSWERED -> "(q.ticket_number is null and q.outcome = 'ANSWER')";
            case REFERRED -> "(q.ticket_number is null and q.outcome = 'REFER')";
            case ASKED_BACK -> "(q.ticket_number is null and q.outcome = 'CLARIFY')";
            case OFFERED -> "(q.ticket_number is null and q.outcome = 'SUGGEST')";
            case TO_PERSON -> "(q.ticket_number is not null or q.outcome = 'ESCALATE')";
            case REPORTED_WRONG -> "q.id in (" + WRONG + ")";
        };
    }
}
