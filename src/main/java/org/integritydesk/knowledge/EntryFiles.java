package org.integritydesk.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.integritydesk.knowledge.files.EntryFileParser;
import org.integritydesk.knowledge.files.EntryFileWriter;

/** Entry files: Markdown with YAML front matter, named after the entry's id. Needs no database and no container. */
public final class EntryFiles {
    /** What entry files end in. */
    public static final String SUFFIX = ".md";

    private EntryFiles() {}

    /** Reads one file's bytes; whatever they are, the outcome is a value. */
    public static ParsedFile parse(String file, byte[] bytes) {
        return new ParsedFile(file, EntryFileParser.parse(file, bytes));
    }

    /** The entry as a file's text, such that {@link #parse} gives the same entry back. */
    public static String write(EntryId id, EntryContent content, EntryStatus status) {
        return EntryFileWriter.write(id, content, status);
    }

    /**
     * Reads one file, or all entry files below a folder in the order of their names. Of files with one id, the first
     * is kept and the others are invalid.
     *
     * @throws UncheckedIOException if the path cannot be read
     */
    public static List<ParsedFile> read(Path path) {
        return read(path, file -> file);
    }

    /** The same, with files named otherwise than by their whole path. */
    static List<ParsedFile> read(Path path, UnaryOperator<Path> shownAs) {
        try (var tree = Files.walk(path)) {
            var files = tree.filter(Files::isRegularFile)
                    .filter(file -> file.equals(path) || file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
            var parsed = new ArrayList<ParsedFile>();
            for (var file : files) {
                parsed.add(parse(shownAs.apply(file).toString().replace('\\', '/'), readBounded(file)));
            }
            return refuseDuplicates(parsed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Checks one file or a folder, without loading anything.
     *
     * @throws UncheckedIOException if the path cannot be read
     */
    public static CheckReport check(Path path) {
        var files = read(path);
        return new CheckReport(
                files.size(),
                files.stream().flatMap(file -> problems(file).stream()).toList());
    }

    /** The bytes, or one byte more than a file may have. */
    private static byte[] readBounded(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(EntryFileParser.MAX_BYTES + 1);
        }
    }

    /** The files, with each one invalid that repeats the id of an earlier one. */
    static List<ParsedFile> refuseDuplicates(List<ParsedFile> files) {
        Map<EntryId, String> firstFiles = new HashMap<>();
        return files.stream()
                .map(file -> switch (file.entry()) {
                    case ParsedEntry.Invalid invalid -> file;
                    case ParsedEntry.Valid valid -> {
                        var first = firstFiles.putIfAbsent(valid.id(), file.file());
                        yield first == null ? file : duplicate(file, valid.id(), first);
                    }
                })
                .toList();
    }

    private static ParsedFile duplicate(ParsedFile file, EntryId id, String first) {
        var problem = new Problem(file.file(), 1, "id", "'%s' is already the id of %s".formatted(id, first));
        return new ParsedFile(file.file(), new ParsedEntry.Invalid(List.of(problem)));
    }

    private static List<Problem> problems(ParsedFile file) {
        return switch (file.entry()) {
            case ParsedEntry.Valid valid -> List.of();
            case ParsedEntry.Invalid invalid -> invalid.problems();
        };
    }
}
