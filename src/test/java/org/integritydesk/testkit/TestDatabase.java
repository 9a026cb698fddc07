package org.integritydesk.testkit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.integritydesk.knowledge.search.SampleVectors;
import org.integritydesk.platform.database.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;

/** One real PostgreSQL for all Quarkus tests of a run, empty but for the vectors of the sample entries. */
@QuarkusTestResource(TestDatabase.class)
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private @Nullable EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "postgres-");
            database = EmbeddedDatabase.start(folder);
            SampleVectors.into(database);
            return Map.of(
                    // Nobody cuts the power here, and there are hundreds of thousands of small transactions.
                    "quarkus.datasource.jdbc.url",
                    database.url() + "?options=-c%20synchronous_commit=off",
                    "quarkus.datasource.username",
                    database.user());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        Objects.requireNonNull(database).close();
    }
}
