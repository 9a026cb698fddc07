package org.integritydesk.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where scripts are served that come in jars, by the versions that were built in. */
public record Assets(String htmx, String echarts) {
    static final Assets BUILT_IN = new Assets(
            "/webjars/htmx.org/" + version("org.webjars.npm/htmx.org") + "/dist/htmx.min.js",
            "/_static/echarts/" + version("org.mvnpm/echarts") + "/dist/echarts.common.min.js");

    private static String version(String artifact) {
        Properties pom = new Properties();
        try (InputStream file = Assets.class.getResourceAsStream("/META-INF/maven/" + artifact + "/pom.properties")) {
            if (file == null) {
                throw new IllegalStateException(artifact + " is not on the class path");
            }
            pom.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pom.getProperty("version");
    }
}
