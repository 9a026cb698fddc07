package org.integritydesk.playground.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.integritydesk.playground.workspace.PlaygroundConfig;
import org.jboss.logging.Logger;

/**
 * Puts made-up questions and closed tickets of the last weeks into an empty desk, before its nightly work looks for themes.
 * Nothing is sent to anybody. It writes rows, because nobody can ask in the past.
 */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class History {
    private static final Logger LOG = Logger.getLogger(History.class);
    /** Before the scheduler starts. */
    private static final int EARLY = 1;

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static final String EMPTY =
            "select not exists (select 1 from question) and not exists (select 1 from ticket)";

    private final PlaygroundConfig config;
    private final DataSource database;
    private final Clock clock;

    History(PlaygroundConfig config, DataSource database, Clock clock) {
        this.config = config;
        this.database = database;
        this.clock = clock;
    }

    void started(@Observes @Priority(EARLY) StartupEvent event) throws SQLException, IOException {
        if (config.history()) {
            fill();
        }
    }

    /** How many questions were put there: none if the desk was not empty. */
    int fill() throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement();
                    var empty = statement.executeQuery(EMPTY)) {
                if (!empty.next() || !empty.getBoolean(1)) {
                    return 0;
                }
            }
            List<PastQuestion> asked = PastQuestions.of(book(), clock.instant());
            try (var insert = connection.prepareStatement(text("history.sql"))) {
                insert.setString(1, MAPPER.writeValueAsString(asked));
                int rows = insert.executeUpdate();
                connection.commit();
                LOG.infof("%d made-up questions of the last weeks, for the insights", rows);
                return rows;
            }
        }
    }

    /** What is made up. */
    static Topic.Book book() throws IOException {
        return MAPPER.readValue(text("history.json"), Topic.Book.class);
    }

    private static String text(String name) throws IOException {
        try (var resource = Objects.requireNonNull(History.class.getResourceAsStream("/playground/" + name), name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
