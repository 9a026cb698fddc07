package org.integritydesk.platform.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is.
 *
 * @param url JDBC address
 * @param user null: as the address says
 * @param password null: none
 */
public record DatabaseAddress(
        String url, @Nullable String user, @Nullable String password) {
    /** Seconds to wait for the database before saying that it does not answer. */
    private static final String TIMEOUT = "10";

    /** The database of {@code INTEGRITY_DB_URL}; empty: none is configured, the embedded one is used. */
    public static Optional<DatabaseAddress> configured(Config config) {
        return config.getOptionalValue("integrity.db.url", String.class)
                .map(url -> new DatabaseAddress(
                        url,
                        config.getOptionalValue("integrity.db.user", String.class)
                                .orElse(null),
                        config.getOptionalValue("integrity.db.password", String.class)
                                .orElse(null)));
    }

    /** Tries to sign in; what is wrong, for whoever configured it. Never holds the password. */
    public Optional<String> problem() {
        var properties = new Properties();
        properties.setProperty("connectTimeout", TIMEOUT);
        properties.setProperty("loginTimeout", TIMEOUT);
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        try (var connection = DriverManager.getConnection(url, properties)) {
            return connection.isValid(1) ? Optional.empty() : Optional.of(explain("it does not answer"));
        } catch (SQLException e) {
            return Optional.of(explain(String.valueOf(e.getMessage())));
        }
    }

    /** Makes the data source use it; to be called before Quarkus starts. */
    public void use() {
        System.setProperty("quarkus.datasource.jdbc.url", url);
        if (user != null) {
            System.setProperty("quarkus.datasource.username", user);
        }
        if (password != null) {
            System.setProperty("quarkus.datasource.password", password);
        }
    }

    private String explain(String what) {
        String reason = what.replace(url, shown()).strip();
        return "Cannot use the database at " + shown() + ": " + reason + (reason.endsWith(".") ? "" : ".")
                + " Check INTEGRITY_DB_URL, INTEGRITY_DB_USER and INTEGRITY_DB_PASSWORD, or leave all three out to use the"
                + " embedded PostgreSQL.";
    }

    /** The address without what may be a password in it: the user part and the parameters. */
    private String shown() {
        return url.replaceAll("\\?.*", "").replaceAll("(//|:)[^/]*@", "$1…@");
    }
}
