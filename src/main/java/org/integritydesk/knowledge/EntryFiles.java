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
import org.integritydesk.knowledge.files.EntryArchive;
import org.integritydesk.knowledge.files.EntryFileParser;
import org.integritydesk.knowledge.files.EntryFileWriter;
import org.integritydesk.knowledge.files.EntryTable;
import org.integritydesk.knowledge.files.FieldValues;
import org.integritydesk.knowledge.files.ValuesParser;

/** Entry files: Markdown with YAML front matter, named after the entry's id. Needs no database and no container. */
public final class EntryFiles {
    /** What entry files end in. */
    public static final String SUFFIX = ".md";

    private EntryFiles() {}

    /** Reads one file's bytes; whatever they are, the outcome is a value. */
    public static ParsedFile parse(String file, byte[] bytes) {
        return new ParsedFile(file, 1, EntryFileParser.parse(file, bytes));
    }

    /** Reads many entries at once; whatever the bytes are, the outcome is a value. */
    public static List<ParsedFile> parse(EntryFormat format, String file, byte[] bytes) {
        return switch (format) {
            case MD -> EntryArchive.parse(file, bytes);
            case CSV -> EntryTable.CSV.parse(file, bytes);
            case TSV -> EntryTable.TSV.parse(file, bytes);
        };
    }

    /**
     * Reads an entry from named values.
     *
     * @param values texts, lists and groups in the names of entry files, and {@code answer}
     */
    public static ParsedEntry parse(String file, Map<String, ?> values) {
        return ValuesParser.parse(file, 1, values);
    }

    /** The content as named values, in the names of entry files, such that {@link #parse(String, Map)} gives it back. */
    public static Map<String, Object> values(EntryContent content) {
        return FieldValues.of(content);
    }

    /** The entry as a file's text, such that {@link #parse(String, byte[])} gives the same entry back. */
    public static String write(EntryId id, EntryContent content, EntryStatus status) {
        return EntryFileWriter.write(id, content, status);
    }

    /** Many entries at once, such that {@link #parse(EntryFormat, String, byte[])} gives the same entries back. */
    public static byte[] write(EntryFormat format, List<Entry> entries) {
        return switch (format) {
            case MD -> EntryArchive.write(entries);
            case CSV -> EntryTable.CSV.write(entries);
            case TSV -> EntryTable.TSV.write(entries);
        };
    }

    /**
     * Reads one file, a table, or all entry files below a folder in the order of their names. Of entries with one id, the
     * first is kept and the others are invalid.
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
                parsed.addAll(read(file, shownAs.apply(file).toString().replace('\\', '/')));
            }
            return refuseDuplicates(parsed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Checks one file, a table or a folder, without loading anything; also whether entries would take each other's wordings.
     *
     * @throws UncheckedIOException if the path cannot be read
     */
    public static CheckReport check(Path path) {
        return CheckReport.of(refuseTakenWordings(read(path)));
    }

    /** The format of a file with this name. */
    public static EntryFormat formatOf(String file) {
        return EntryFormat.ofSuffix(file.substring(file.lastIndexOf('.') + 1)).orElse(EntryFormat.MD);
    }

    private static List<ParsedFile> read(Path path, String file) throws IOException {
        return switch (formatOf(file)) {
            case MD -> List.of(parse(file, readBounded(path, EntryFileParser.MAX_BYTES)));
            case CSV -> EntryTable.CSV.parse(file, readBounded(path, EntryTable.MAX_BYTES));
            case TSV -> EntryTable.TSV.parse(file, readBounded(path, EntryTable.MAX_BYTES));
        };
    }

    /** The bytes, or one byte more than wanted. */
    private static byte[] readBounded(Path file, int most) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(most + 1);
        }
    }

    /** The entries, with each one invalid that repeats the id of an earlier one. */
    static List<ParsedFile> refuseDuplicates(List<ParsedFile> files) {
        Map<EntryId, String> firstFiles = new HashMap<>();
        return files.stream()
                .map(file -> switch (file.entry()) {
                    case ParsedEntry.Invalid invalid -> file;
                    case ParsedEntry.Valid valid -> {
                        var first = firstFiles.putIfAbsent(valid.id(), file.place());
                        yield first == null
                                ? file
                                : file.refused(List.of(new FieldProblem(
                                        "id", "'%s' is already the id of %s".formatted(valid.id(), first))));
                    }
                })
                .toList();
    }

    /** The entries, with each published one invalid that has a wording of an earlier one. */
    private static List<ParsedFile> refuseTakenWordings(List<ParsedFile> files) {
        var taken = new TakenWordings();
        return files.stream()
                .map(file -> {
                    if (!(file.entry() instanceof ParsedEntry.Valid(var id, var content, var status))
                            || status != EntryStatus.PUBLISHED) {
                        return file;
                    }
                    var problems = taken.problems(id, content);
                    taken.take(id, content);
                    return problems.isEmpty() ? file : file.refused(problems);
                })
                .toList();
    }
}
