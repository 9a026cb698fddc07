package org.integritydesk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integritydesk.tickets.TicketLifecycle;
import org.integritydesk.tickets.TicketState;
import org.integritydesk.tickets.Transition;
import org.junit.jupiter.api.Test;

/** The README draws the lifecycle as it is, and names what exists. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern DIAGRAM = Pattern.compile("(?s)```mermaid\\nstateDiagram-v2\\n(.*?)```");
    private static final Pattern STAYING =
            Pattern.compile("(?s)\\| leaves it where it is \\| in the states \\|\\n\\|---\\|---\\|\\n(.*?)\\n\\n");
    private static final Pattern LOCAL_LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\| `([a-z]+)/` \\|");

    /** Which state an act leads to is drawn; what leaves a ticket where it is, is in the table below. */
    @Test
    void diagram_andTable_areTheTransitionTable() throws IOException {
        String readme = Files.readString(README);
        var diagram = DIAGRAM.matcher(readme);
        var table = STAYING.matcher(readme);

        assertThat(diagram.find()).isTrue();
        assertThat(lines(diagram.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of("[*] --> New: asked, no approved answer"), moving())
                                .toList());
        assertThat(table.find()).isTrue();
        assertThat(lines(table.group(1))).containsExactlyElementsOf(staying().toList());
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** An arrow for every two states, with the acts that lead from one to the other. */
    private static Stream<String> moving() {
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        TicketLifecycle.TABLE.stream()
                .filter(row -> row.from() != row.to())
                .forEach(row -> arrows.computeIfAbsent(
                                name(row.from()) + " --> " + name(row.to()), arrow -> new ArrayList<>())
                        .add(act(row)));
        return arrows.entrySet().stream().map(arrow -> arrow.getKey() + ": " + String.join(", ", arrow.getValue()));
    }

    /** A row for every act that may leave a ticket where it is, with the states in which it does. */
    private static Stream<String> staying() {
        Map<String, List<String>> acts = new LinkedHashMap<>();
        TicketLifecycle.TABLE.stream()
                .filter(row -> row.from() == row.to())
                .forEach(row ->
                        acts.computeIfAbsent(act(row), act -> new ArrayList<>()).add(name(row.from())));
        return acts.entrySet().stream()
                .map(act -> "| " + act.getKey() + " | " + String.join(", ", act.getValue()) + " |");
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

    private static String act(Transition row) {
        String by = row.by().stream()
                .map(party -> party.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
        return row.act().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " (" + by + ")";
    }

    private static String name(TicketState state) {
        return state.name().charAt(0) + state.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
