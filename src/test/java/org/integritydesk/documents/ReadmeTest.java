package org.integritydesk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.integritydesk.tickets.TicketLifecycle;
import org.integritydesk.tickets.TicketState;
import org.integritydesk.tickets.Transition;
import org.junit.jupiter.api.Test;

/** The README draws the lifecycle as it is, and names what exists. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern DIAGRAM = Pattern.compile("(?s)```mermaid\\nstateDiagram-v2\\n(.*?)```");
    private static final Pattern LOCAL_LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\| `([a-z]+)/` \\|");

    @Test
    void diagram_isTheTransitionTable() throws IOException {
        var diagram = DIAGRAM.matcher(Files.readString(README));

        assertThat(diagram.find()).isTrue();
        assertThat(diagram.group(1).lines().map(String::strip).filter(line -> !line.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("[*] --> New: asked, no approved answer"),
                                TicketLifecycle.TABLE.stream().map(ReadmeTest::line))
                        .toList());
    }

    @Test
    void links_leadSomewhere() throws IOException {
        List<String> links = LOCAL_LINK
                .matcher(Files.readString(README))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    @Test
    void map_namesEveryPackage() throws IOException {
        try (var folders = Files.list(Path.of("src/main/java/org/integritydesk"))) {
            assertThat(PACKAGE.matcher(Files.readString(README)).results().map(found -> found.group(1)))
                    .containsExactlyInAnyOrderElementsOf(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .toList());
        }
    }

    private static String line(Transition row) {
        return name(row.from()) + " --> " + name(row.to()) + ": "
                + row.act().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ("
                + row.by().name().toLowerCase(Locale.ROOT) + ")";
    }

    private static String name(TicketState state) {
        return state.name().charAt(0) + state.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
