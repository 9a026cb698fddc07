package org.integritydesk;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.integritydesk.platform.database.DataFolderBusy;
import org.integritydesk.platform.database.EmbeddedDatabase;
import org.jboss.logging.Logger;

/** Starts the service: a database first, then everything else. */
@QuarkusMain
public final class IntegrityDesk {
    private static final Logger LOG = Logger.getLogger(IntegrityDesk.class);
    /** Exit code of sysexits.h for a configuration error. */
    private static final int EX_CONFIG = 78;

    IntegrityDesk() {}

    /** Runs until stopped. */
    public static void main(String... args) {
        Config config = ConfigProvider.getConfig();
        try {
            useDatabase(config);
        } catch (DataFolderBusy e) {
            LOG.fatal(e.getMessage());
            System.exit(EX_CONFIG);
        }
        Quarkus.run(args);
    }

    private static void useDatabase(Config config) {
        var url = config.getOptionalValue("integrity.db.url", String.class);
        if (url.isPresent()) {
            System.setProperty("quarkus.datasource.jdbc.url", url.get());
            config.getOptionalValue("integrity.db.user", String.class)
                    .ifPresent(user -> System.setProperty("quarkus.datasource.username", user));
            config.getOptionalValue("integrity.db.password", String.class)
                    .ifPresent(password -> System.setProperty("quarkus.datasource.password", password));
            return;
        }
        EmbeddedDatabase database =
                EmbeddedDatabase.start(Path.of(config.getValue("integrity.data-dir", String.class)));
        System.setProperty("quarkus.datasource.jdbc.url", database.url());
        System.setProperty("quarkus.datasource.username", database.user());
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "embedded-postgres-stop"));
    }
}
