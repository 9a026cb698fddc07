package org.integritydesk.knowledge.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Many rows in one statement: each column is an array, and the statement has them as rows by {@code unnest}. Imports have
 * tens of thousands of rows.
 */
final class Rows {
    private Rows() {}

    /**
     * Runs a statement whose parameters are the columns, in order.
     *
     * @return how many rows it changed
     */
    @SafeVarargs
    static <T> int change(EntityManager entities, String sql, List<T> rows, Function<T, @Nullable Object>... columns) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < columns.length; i++) {
            Function<T, @Nullable Object> column = columns[i];
            query.setParameter(
                    i + 1,
                    rows.stream()
                            .map(column)
                            .map(value -> value == null ? null : value.toString())
                            .toArray(String[]::new));
        }
        return query.executeUpdate();
    }
}
