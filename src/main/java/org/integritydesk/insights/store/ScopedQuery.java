package org.integritydesk.insights.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.integritydesk.insights.CaseRow;
import org.integritydesk.insights.Scope;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/** A query in SQL over the questions or tickets of a scope. Values are always parameters. */
final class ScopedQuery {
    /** Of questions {@code q}, market and area. What counts for both countries belongs to each. */
    static final String QUESTIONS = narrowed("q.market", "q.area");

    /** Of tickets {@code t}, market and area. */
    static final String TICKETS = narrowed("t.market", "t.area");

    private ScopedQuery() {}

    private static String narrowed(String market, String area) {
        return " (cast(:market as text) is null or " + market + " in (cast(:market as text), 'NA', 'GLOBAL'))"
                + " and (cast(:area as text) is null or " + area + " = cast(:area as text)) ";
    }

    static List<Object[]> rows(EntityManager entities, String sql, Scope scope, Map<String, ?> more) {
        Query query = entities.createNativeQuery(sql, Object[].class)
                .setParameter("market", name(scope.market()))
                .setParameter("area", name(scope.area()));
        if (sql.contains(":from")) {
            query.setParameter("from", scope.from());
        }
        if (sql.contains(":to")) {
            query.setParameter("to", scope.to());
        }
        more.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows;
    }

    /**
     * Cases, from the columns day, asker, words, market, area, state and ticket number.
     *
     * @param state what people read
     */
    static List<CaseRow> cases(
            EntityManager entities, String sql, Scope scope, Map<String, ?> more, UnaryOperator<String> state) {
        return rows(entities, sql, scope, more).stream()
                .map(row -> new CaseRow(
                        day(row[0]),
                        text(row[1]),
                        text(row[2]),
                        Market.valueOf(text(row[3])),
                        PolicyArea.valueOf(text(row[4])),
                        state.apply(text(row[5])),
                        row[6] == null ? null : "INT-" + row[6]))
                .toList();
    }

    static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    static long count(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }

    static @Nullable Double number(@Nullable Object value) {
        return value == null ? null : ((Number) value).doubleValue();
    }

    static LocalDate day(Object value) {
        return LocalDate.parse(value.toString());
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
