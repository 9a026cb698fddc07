package org.integritydesk.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A service in a JVM of its own, for a test to kill: starts the database, writes a row, says so in a file, and waits. */
final class LeftBehind {
    private LeftBehind() {}

    /** @param args the data folder, and the file that says the row is there */
    public static void main(String... args) throws IOException, SQLException {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]));
        try (var connection = DriverManager.getConnection(database.url(), database.user(), "");
                var statement = connection.createStatement()) {
            statement.execute("create table kept (word text)");
            statement.execute("insert into kept values ('still here')");
        }
        Path ready = Path.of(args[1]);
        Files.writeString(ready.resolveSibling("written"), database.url(), StandardCharsets.UTF_8);
        Files.move(ready.resolveSibling("written"), ready);
        // Until the parent goes away: then there is nothing more to read.
        while (System.in.read() >= 0) {}
    }
}
