package org.integritydesk.insights.store;

import java.sql.Connection;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * What the nightly work changes. All of a night is kept or nothing: whoever looks meanwhile sees the night before, and one that
 * broke off has not been. Nights come one after the other, on however many instances.
 */
public final class NightStore {
    private static final String LOCK = "hashtextextended('themes', 0)";

    private final Sql sql;
    private final String model;

    /** @param model name of the model that vectors are of */
    public NightStore(DataSource database, String model) {
        this.sql = new Sql(database);
        this.model = model;
    }

    /** What one night works on. */
    public record Tables(QuestionFacts facts, ThemeStore themes) {}

    /** Does the work of a night, as soon as no other night is under way. */
    public <T> T run(Function<Tables, T> night) {
        return sql.inTransaction(connection -> {
            try (var lock = connection.prepareStatement("select 1 from pg_advisory_xact_lock(" + LOCK + ")")) {
                var unused = lock.execute();
            }
            return night.apply(tables(connection));
        });
    }

    /** Does something by day; empty, and nothing was done: a night is under way. */
    public <T> Optional<T> runByDay(Function<Tables, T> work) {
        return sql.inTransaction(connection -> {
            try (var lock = connection.prepareStatement("select pg_try_advisory_xact_lock(" + LOCK + ")");
                    var free = lock.executeQuery()) {
                return free.next() && free.getBoolean(1)
                        ? Optional.of(work.apply(tables(connection)))
                        : Optional.empty();
            }
        });
    }

    private Tables tables(Connection connection) {
        var within = new Sql(connection);
        return new Tables(new QuestionFacts(within, model), new ThemeStore(within, model));
    }
}
