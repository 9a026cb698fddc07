package org.integritydesk.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    Path temp;

    @Test
    void data_survivesCloseAndStart_andTheFolderIsTakenMeanwhile() throws SQLException {
        Path folder = temp.resolve("not yet there");
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder)) {
            execute(first, "create table kept (word text)");
            execute(first, "insert into kept values ('still here')");

            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOf(DataFolderBusy.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("INTEGRITY_DATA_DIR");
            assertThat(read(first, "select word from kept")).isEqualTo("still here");
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.start(folder)) {
            assertThat(read(second, "select word from kept")).isEqualTo("still here");
            assertThat(read(second, "show fsync")).isEqualTo("on");
            assertThat(read(second, "show synchronous_commit")).isEqualTo("on");
            assertThat(read(second, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void serverOfAKilledService_isStopped_andItsDataIsThere() throws Exception {
        Path folder = temp.resolve("data");
        Path ready = temp.resolve("ready");
        Process service = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LeftBehind.class.getName(),
                        folder.toString(),
                        ready.toString()))
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("service.log").toFile())
                .start();
        try {
            await().atMost(Duration.ofMinutes(1)).until(() -> Files.exists(ready) || !service.isAlive());
            assertThat(ready).as(() -> "the service says: " + log()).exists();
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).isInstanceOf(DataFolderBusy.class);
        } finally {
            service.destroyForcibly().waitFor();
        }
        ProcessHandle orphan = postmaster(folder);
        assertThat(orphan.isAlive()).as("the server outlives the service").isTrue();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(read(database, "select word from kept")).isEqualTo("still here");
        }
    }

    @Test
    void halfMadeFirstStart_isCleanedAway() throws Exception {
        Path folder = temp.resolve("data");
        Path halfMade = Files.createDirectories(folder.resolve("postgres/base/1"));
        Files.writeString(halfMade.resolve("1234"), "half a table");
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "18\n");

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(read(database, "select 'up'")).isEqualTo("up");
        }
        assertThat(folder.resolve("postgres.complete")).exists();
    }

    /** The number of a dead server may belong to any other process by now; that one is left alone. */
    @Test
    void processIdOfSomebodyElse_isNotStopped() throws Exception {
        Path folder = temp.resolve("data");
        EmbeddedDatabase.start(folder).close();
        Process bystander = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(folder.resolve("postgres/postmaster.pid"), bystander.pid() + "\n");

            try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
                assertThat(read(database, "select 'up'")).isEqualTo("up");
            }
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroyForcibly().waitFor();
        }
    }

    private String log() {
        try {
            return Files.readString(temp.resolve("service.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static ProcessHandle postmaster(Path folder) throws IOException {
        long pid = Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
