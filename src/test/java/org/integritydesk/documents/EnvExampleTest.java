package org.integritydesk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integritydesk.knowledge.KnowledgeConfig;
import org.integritydesk.slack.DeskConfig;
import org.integritydesk.slack.SlackConfig;
import org.junit.jupiter.api.Test;

/** .env.example and the README name exactly the settings that the code reads. */
class EnvExampleTest {
    private static final Path CODE = Path.of("src/main/java/org/integritydesk");
    private static final List<Class<?>> MAPPINGS = List.of(SlackConfig.class, DeskConfig.class, KnowledgeConfig.class);

    /** A setting read by its name: an injected one, or one asked of the configuration. */
    private static final Pattern READ =
            Pattern.compile("(?:ConfigProperty\\(name = |(?:getValue|getOptionalValue)\\(\\s*)\"([a-z0-9.-]+)\"");

    private static final Pattern DOCUMENTED = Pattern.compile("(?m)^#?([A-Z][A-Z0-9_]+)=");
    private static final Pattern README_ROW = Pattern.compile("(?m)^\\| `([A-Z][A-Z0-9_]+)` \\|");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([a-z0-9.-]+)}");

    @Test
    void exampleFile_namesWhatTheCodeReads() throws IOException {
        assertThat(names(DOCUMENTED, ".env.example")).containsExactlyElementsOf(read());
    }

    @Test
    void readme_namesWhatTheCodeReads() throws IOException {
        assertThat(names(README_ROW, "README.md")).containsExactlyElementsOf(read());
    }

    @Test
    void everyMapping_isKnownToThisTest() throws IOException {
        Set<String> prefixes = new TreeSet<>();
        for (Path file : sources()) {
            Matcher mapping =
                    Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)").matcher(Files.readString(file));
            mapping.results().map(found -> found.group(1)).forEach(prefixes::add);
        }

        assertThat(MAPPINGS.stream().map(EnvExampleTest::prefix)).containsExactlyInAnyOrderElementsOf(prefixes);
    }

    private static Set<String> read() throws IOException {
        Set<String> properties = MAPPINGS.stream()
                .flatMap(mapping -> Arrays.stream(mapping.getMethods())
                        .map(method -> prefix(mapping) + "." + kebab(method.getName())))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Path file : sources()) {
            READ.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(properties::add);
        }
        Properties defaults = new Properties();
        defaults.load(new StringReader(Files.readString(Path.of("src/main/resources/application.properties"))));
        return properties.stream()
                .filter(property -> !property.startsWith("integrity.playground."))
                .map(property -> behind(property, defaults))
                .map(property -> property.replaceAll("[^a-z0-9]", "_").toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A setting whose value is that of another one is set by that one. */
    private static String behind(String property, Properties defaults) {
        Matcher reference = REFERENCE.matcher(defaults.getProperty(property, ""));
        return reference.matches() ? reference.group(1) : property;
    }

    private static String prefix(Class<?> mapping) {
        return mapping.getAnnotation(ConfigMapping.class).prefix();
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** The service's sources; the playground is set up by nobody. */
    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(CODE.resolve("playground")))
                    .toList();
        }
    }

    private static Set<String> names(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(Path.of(file)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
