package org.integritydesk.knowledge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.integritydesk.platform.database.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database of the release before, with entries, becomes one of this release. */
class UpgradeTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void entriesOfTheReleaseBefore_goOn() throws SQLException {
        try (var database = EmbeddedDatabase.start(folder.resolve("data"));
                var connection = DriverManager.getConnection(database.url(), database.user(), "")) {
            migrate(database, "5");
            execute(
                    connection,
                    "insert into faq_entry (id, version, status, revision) values"
                            + " ('a', 2, 'PUBLISHED', 1), ('b', 1, 'DRAFT', 0), ('c', 3, 'RETIRED', 2)");
            execute(
                    connection,
                    "insert into faq_entry_version (entry_id, version, status, content, editor, changed_at) values"
                            + " ('a', 1, 'DRAFT', '{}', 'U0ANA', now()), ('a', 2, 'PUBLISHED', '{}', 'U0EVA', now()),"
                            + " ('b', 1, 'DRAFT', '{}', 'U0ANA', now()), ('c', 3, 'RETIRED', '{}', null, now())");

            migrate(database, "latest");

            assertThat(
                            rows(
                                    connection,
                                    "select id, version, current_version, published_version, wordings is null from faq_entry order by id"))
                    .containsExactly("a 2 2 2 t", "b 1 1 null t", "c 3 3 null t");
            assertThat(rows(connection, "select entry_id, version, author, note from faq_entry_version order by 1, 2"))
                    .containsExactly("a 1 U0ANA null", "a 2 U0EVA null", "b 1 U0ANA null", "c 3 null null");
        }
    }

    private static void migrate(EmbeddedDatabase database, String target) {
        Flyway.configure()
                .dataSource(database.url(), database.user(), "")
                .target(target)
                .load()
                .migrate();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join(" ", columns));
            }
            return rows;
        }
    }
}
