package org.integritydesk.commandline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.integritydesk.evaluation.PageBench.EmptyViews;
import org.integritydesk.evaluation.QuestionSet.MalformedSetException;
import picocli.CommandLine;

/** How commands run and print: the result on standard output and nothing else there; 2 is for bad arguments and files. */
final class Terminal {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Terminal() {}

    /** The command, ready to be executed with arguments. */
    static CommandLine of(Object command) {
        return new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, line, parsed) -> {
                    line.getErr().println(sentence(problem));
                    return CommandLine.ExitCode.USAGE;
                });
    }

    private static String sentence(Exception problem) throws Exception {
        return switch (problem) {
            case MalformedSetException malformed -> "Cannot use " + malformed.getMessage();
            case UncheckedIOException unreadable -> sentence(Objects.requireNonNull(unreadable.getCause()));
            case EmptyViews empty -> Objects.requireNonNull(empty.getMessage());
            case NoSuchFileException missing -> "There is no file or folder " + missing.getMessage();
            case IOException unreadable -> "Cannot read or write: " + unreadable.getMessage();
            default -> throw problem;
        };
    }

    /** The figures as JSON or for people. */
    static String render(Object figures, boolean json) throws IOException {
        return json ? JSON.writeValueAsString(figures) : table(JSON.valueToTree(figures), "");
    }

    private static String table(JsonNode node, String indent) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(each -> each.properties().stream()
                            .map(figure -> figure.getKey() + " " + value(figure.getValue()))
                            .collect(Collectors.joining("   ")))
                    .collect(Collectors.joining("\n"));
        }
        return node.properties().stream()
                .map(figure -> figure.getValue().isObject()
                        ? indent + figure.getKey() + "\n" + table(figure.getValue(), indent + "  ")
                        : String.format(Locale.ROOT, "%s%-24s %s", indent, figure.getKey(), value(figure.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static String value(JsonNode figure) {
        return figure.isNull()
                ? "-"
                : figure.isFloatingPointNumber()
                        ? String.format(Locale.ROOT, "%.3f", figure.asDouble())
                        : figure.asText();
    }

    /** Where the model's native library is unpacked. */
    static Path modelCache() throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "integrity-desk-model"));
    }

    /** Removes a folder and what is in it. */
    static void remove(Path folder) throws IOException {
        try (var tree = Files.walk(folder)) {
            for (var file : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
