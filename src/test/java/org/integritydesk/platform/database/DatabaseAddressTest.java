package org.integritydesk.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
    private static final String SECRET = "hunter2-secret";

    @TempDir
    Path temp;

    @Test
    void wrongPassword_isAClearSentence_andTheRightOneIsFine() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(temp)) {
            Path rules = temp.resolve("postgres/pg_hba.conf");
            try (var connection = DriverManager.getConnection(database.url(), database.user(), "");
                    var statement = connection.createStatement()) {
                statement.execute("create role bob login password 'right'");
                Files.writeString(rules, "host all bob 127.0.0.1/32 scram-sha-256\n" + Files.readString(rules));
                statement.execute("select pg_reload_conf()");
            }

            assertThat(new DatabaseAddress(database.url(), "bob", "right").problem())
                    .isEmpty();
            assertThat(new DatabaseAddress(database.url(), "bob", SECRET).problem())
                    .hasValueSatisfying(problem -> {
                        assertSentence(problem);
                        assertThat(problem).contains("password authentication failed for user \"bob\". Check");
                    });
            assertThat(new DatabaseAddress(database.url() + "?password=" + SECRET, "bob", null).problem())
                    .hasValueSatisfying(DatabaseAddressTest::assertSentence);
            assertThat(new DatabaseAddress(database.url().replace("/postgres", "/nowhere"), "postgres", null).problem())
                    .hasValueSatisfying(problem -> assertThat(problem).contains("\"nowhere\" does not exist"));
        }
    }

    @Test
    void nobodyListening_isAClearSentence() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        assertThat(new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/desk", "bob", SECRET).problem())
                .hasValueSatisfying(problem -> {
                    assertSentence(problem);
                    assertThat(problem).contains("127.0.0.1:" + port).contains("refused");
                });
    }

    /** Addresses as other tools write them, with the password inside. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://bob:" + SECRET + "@127.0.0.1:5432/desk",
                "postgresql://bob:" + SECRET + "@127.0.0.1/desk",
                "jdbc:mysql://127.0.0.1/desk?user=bob&password=" + SECRET,
                "jdbc:postgresql://bob:" + SECRET + "@127.0.0.1:1/desk",
                "jdbc:postgresql:" + SECRET + "@x?y"
            })
    void addressThatCannotBeRead_keepsItsSecrets(String url) {
        assertThat(new DatabaseAddress(url, null, null).problem())
                .hasValueSatisfying(DatabaseAddressTest::assertSentence);
    }

    @Test
    void configured_onlyWithAnAddress() {
        assertThat(DatabaseAddress.configured(config(Map.of("integrity.db.user", "bob"))))
                .isEmpty();
        assertThat(DatabaseAddress.configured(config(Map.of("integrity.db.url", "jdbc:postgresql://h/d"))))
                .contains(new DatabaseAddress("jdbc:postgresql://h/d", null, null));
        assertThat(DatabaseAddress.configured(config(Map.of(
                        "integrity.db.url",
                        "jdbc:postgresql://h/d",
                        "integrity.db.user",
                        "bob",
                        "integrity.db.password",
                        "x"))))
                .contains(new DatabaseAddress("jdbc:postgresql://h/d", "bob", "x"));
    }

    private static void assertSentence(String problem) {
        assertThat(problem)
                .startsWith("Cannot use the database at ")
                .contains("INTEGRITY_DB_URL")
                .endsWith(".")
                .doesNotContain(SECRET, "\n", "\tat ", "Exception");
    }

    private static Config config(Map<String, String> values) {
        var builder = new SmallRyeConfigBuilder();
        values.forEach(builder::withDefaultValue);
        return builder.build();
    }
}
