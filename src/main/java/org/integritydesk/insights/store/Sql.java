package org.integritydesk.insights.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs statements, each in a transaction of its own, or all in the one that a connection is in. */
final class Sql {
    private static final int FETCHED = 2_000;

    private final Transactions transactions;

    Sql(DataSource database) {
        this.transactions = new OfTheirOwn(database);
    }

    /** @param connection in a transaction, which the caller ends */
    Sql(Connection connection) {
        this.transactions = new Within(connection);
    }

    /** What is made of a row. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Several statements in one transaction. */
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    private interface Transactions {
        <T> T run(Work<T> work) throws SQLException;
    }

    private record Within(Connection connection) implements Transactions {
        @Override
        public <T> T run(Work<T> work) throws SQLException {
            return work.run(connection);
        }
    }

    private record OfTheirOwn(DataSource database) implements Transactions {
        @Override
        public <T> T run(Work<T> work) throws SQLException {
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(false);
                boolean done = false;
                try {
                    T result = work.run(connection);
                    connection.commit();
                    done = true;
                    return result;
                } finally {
                    if (!done) {
                        connection.rollback();
                    }
                }
            }
        }
    }

    /** @throws IllegalStateException the database refused; nothing was changed */
    <T> T inTransaction(Work<T> work) {
        try {
            return transactions.run(work);
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused: " + e.getMessage(), e);
        }
    }

    int change(String sql, @Nullable Object... arguments) {
        return inTransaction(connection -> change(connection, sql, arguments));
    }

    static int change(Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
        try (var statement = prepare(connection, sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... arguments) {
        List<T> all = new ArrayList<>();
        each(sql, reading, all::add, arguments);
        return all;
    }

    /** Reads rows one by one, a few thousand at a time. */
    <T> void each(String sql, Reading<T> reading, Consumer<T> taker, @Nullable Object... arguments) {
        var unused = inTransaction(connection -> {
            try (var statement = prepare(connection, sql, arguments)) {
                statement.setFetchSize(FETCHED);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        taker.accept(reading.read(rows));
                    }
                }
            }
            return 0;
        });
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getTimestamp(column)).toInstant();
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case Instant at -> statement.setObject(i + 1, at.atOffset(ZoneOffset.UTC));
                case Long[] numbers -> statement.setArray(i + 1, connection.createArrayOf("bigint", numbers));
                case Float[] numbers -> statement.setArray(i + 1, connection.createArrayOf("real", numbers));
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case null, default -> statement.setObject(i + 1, arguments[i]);
            }
        }
        return statement;
    }
}
