package org.integritydesk.playground.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where the htmx webjar is served, by the version that was built in. */
final class Htmx {
    private static final String POM = "/META-INF/maven/org.webjars.npm/htmx.org/pom.properties";
    private static final String PATH = read();

    private Htmx() {}

    static String path() {
        return PATH;
    }

    private static String read() {
        Properties pom = new Properties();
        try (InputStream file = Htmx.class.getResourceAsStream(POM)) {
            if (file == null) {
                throw new IllegalStateException("the htmx webjar is not on the class path");
            }
            pom.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "/webjars/htmx.org/" + pom.getProperty("version") + "/dist/htmx.min.js";
    }
}
