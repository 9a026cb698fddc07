package org.integritydesk.evaluation;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.integritydesk.platform.database.EmbeddedDatabase;

/** How long the database takes for what people do at a desk with many tickets, over the embedded PostgreSQL. */
public final class DeskBench {
    private static final int WARM_UP = 20;
    private static final int RUNS = 200;

    private DeskBench() {}

    /**
     * A statement and its arguments.
     *
     * @param sql with the parameters {@code ?}
     */
    record Statement(String sql, List<Object> arguments) {}

    /**
     * What was measured.
     *
     * @param open of the tickets
     * @param steps what people do, each in a transaction of its own, commit included
     * @param plans how the database went about it
     */
    public record Figures(int tickets, int open, List<Step> steps, List<Plan> plans) {
        /** What people read. */
        public String report() {
            return Stream.of(
                            Stream.of(String.format(
                                    Locale.ROOT,
                                    "%,d tickets, %,d of them open; milliseconds in the database, commit included, %d runs each",
                                    tickets,
                                    open,
                                    RUNS)),
                            Stream.of(String.format(
                                    Locale.ROOT, "%-42s %10s %8s %8s %8s", "", "statements", "p50", "p95", "max")),
                            steps.stream()
                                    .map(step -> String.format(
                                            Locale.ROOT,
                                            "%-42s %10d %8.2f %8.2f %8.2f",
                                            step.what(),
                                            step.statements(),
                                            step.msP50(),
                                            step.msP95(),
                                            step.msMax())),
                            plans.stream()
                                    .map(plan -> "\n" + plan.what() + "\n  " + plan.sql() + "\n    "
                                            + String.join("\n    ", plan.lines())))
                    .flatMap(lines -> lines)
                    .collect(Collectors.joining("\n"));
        }
    }

    /** A thing people do. */
    public record Step(String what, int statements, double msP50, double msP95, double msMax) {}

    /** EXPLAIN (ANALYZE) of a statement. */
    public record Plan(String what, String sql, List<String> lines) {}

    /**
     * Measures.
     *
     * @param count tickets
     * @param folder an empty one, for the database
     */
    public static Figures run(int count, Path folder) {
        try (var database = EmbeddedDatabase.start(folder);
                var connection = DriverManager.getConnection(database.url(), database.user(), "")) {
            Flyway.configure()
                    .dataSource(database.url(), database.user(), "")
                    .load()
                    .migrate();
            try (var fill = connection.createStatement()) {
                fill.execute(SyntheticTickets.sql(count));
                fill.execute("vacuum analyze ticket");
            }
            connection.setAutoCommit(false);
            List<Step> steps = new ArrayList<>();
            List<Plan> plans = new ArrayList<>();
            for (DeskSteps.Step step : DeskSteps.of(count, Clock.systemUTC().instant())) {
                for (Statement statement : step.statements().apply(0)) {
                    plans.add(new Plan(step.what(), statement.sql(), explain(connection, statement)));
                }
                steps.add(measured(connection, step));
            }
            return new Figures(count, count / SyntheticTickets.OPEN_OF, steps, plans);
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused: " + e.getMessage(), e);
        }
    }

    private static Step measured(Connection connection, DeskSteps.Step step) {
        for (int i = 1; i <= WARM_UP; i++) {
            transaction(connection, step.statements().apply(i));
        }
        var time = new Stopwatch();
        for (int i = WARM_UP + 1; i <= WARM_UP + RUNS; i++) {
            List<Statement> statements = step.statements().apply(i);
            time.time(() -> transaction(connection, statements));
        }
        return new Step(
                step.what(),
                step.statements().apply(0).size(),
                time.percentile(0.50),
                time.percentile(0.95),
                time.percentile(1));
    }

    private static void transaction(Connection connection, List<Statement> statements) {
        try {
            for (Statement statement : statements) {
                try (var prepared = prepare(connection, statement.sql(), statement)) {
                    boolean unused = prepared.execute();
                    try (var rows = prepared.getResultSet()) {
                        while (rows != null && rows.next()) {
                            var unusedValue = rows.getObject(1);
                        }
                    }
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Changes nothing, whatever the statement does. */
    private static List<String> explain(Connection connection, Statement statement) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var prepared = prepare(connection, "explain (analyze, costs off) " + statement.sql(), statement);
                var rows = prepared.executeQuery()) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        } finally {
            connection.rollback();
        }
        return lines;
    }

    private static PreparedStatement prepare(Connection connection, String sql, Statement statement)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(sql);
        for (int i = 0; i < statement.arguments().size(); i++) {
            Object argument = statement.arguments().get(i);
            prepared.setObject(i + 1, argument instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : argument);
        }
        return prepared;
    }
}
