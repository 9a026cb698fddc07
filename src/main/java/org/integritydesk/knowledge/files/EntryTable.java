package org.integritydesk.knowledge.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.ParsedEntry;
import org.integritydesk.knowledge.ParsedFile;
import org.integritydesk.knowledge.Problem;

/** A table of entries: a row of column names, then one entry a row. Never throws on bad input. */
public final class EntryTable {
    /** Largest table read, in bytes. */
    public static final int MAX_BYTES = 32 * 1024 * 1024;

    private static final CSVFormat TABS = CSVFormat.Builder.create()
            .setDelimiter('\t')
            .setQuote(null)
            .setRecordSeparator('\n')
            .get();

    /** For spreadsheets. They take text for UTF-8 only when it begins with a byte order mark. */
    public static final EntryTable CSV =
            new EntryTable("\uFEFF", CSVFormat.RFC4180, UnaryOperator.identity(), CSVFormat.RFC4180);

    /** For tools that work line by line. The library would write a tab as a backslash and a tab, which such tools split. */
    public static final EntryTable TSV = new EntryTable(
            "",
            TABS,
            cell -> cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"),
            TABS.builder().setEscape('\\').get());

    private final String begin;
    private final CSVFormat written;
    private final UnaryOperator<String> escape;
    private final CSVFormat read;

    private EntryTable(String begin, CSVFormat written, UnaryOperator<String> escape, CSVFormat read) {
        this.begin = begin;
        this.written = written;
        this.escape = escape;
        this.read = read;
    }

    /** Writes a table that {@link #parse} reads back. */
    public byte[] write(List<Entry> entries) {
        var out = new StringBuilder(begin);
        try (var printer = written.print(out)) {
            printer.printRecord(TableRow.COLUMNS);
            for (var entry : entries) {
                printer.printRecord(TableRow.cells(entry).stream().map(escape).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a table; each row is an entry. What makes the table unreadable as a whole, or from some line on, is one more,
     * invalid entry.
     */
    public List<ParsedFile> parse(String file, byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        List<ParsedFile> entries = new ArrayList<>();
        var text = FileText.of(file, bytes, MAX_BYTES, problems);
        if (text != null) {
            try (var parser = CSVParser.parse(new StringReader(text), read)) {
                read(file, parser, entries, problems);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        if (!problems.isEmpty()) {
            entries.add(new ParsedFile(file, problems.getFirst().line(), new ParsedEntry.Invalid(problems)));
        }
        return entries;
    }

    private static void read(String file, CSVParser parser, List<ParsedFile> entries, List<Problem> problems) {
        Iterator<CSVRecord> rows = parser.iterator();
        try {
            if (!rows.hasNext()) {
                problems.add(new Problem(file, 1, "file", "is empty; the first line must name the columns"));
                return;
            }
            List<String> columns = rows.next().stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            if (!areGood(file, columns, problems)) {
                return;
            }
            int line = (int) parser.getCurrentLineNumber() + 1;
            while (rows.hasNext()) {
                CSVRecord row = rows.next();
                if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                    entries.add(entry(file, line, columns, row.toList()));
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException malformed) {
            int line = (int) parser.getCurrentLineNumber();
            problems.add(new Problem(
                    file, Math.max(1, line), "file", "cannot be read to its end: is there a quote without its pair?"));
        }
    }

    private static boolean areGood(String file, List<String> columns, List<Problem> problems) {
        var seen = new HashSet<String>();
        for (var column : columns) {
            if (!TableRow.COLUMNS.contains(column)) {
                problems.add(new Problem(
                        file,
                        1,
                        column,
                        "is not a column; known are "
                                + TableRow.COLUMNS.stream().sorted().collect(Collectors.joining(", "))));
            } else if (!seen.add(column)) {
                problems.add(new Problem(file, 1, column, "names a second column"));
            }
        }
        return problems.isEmpty();
    }

    private static ParsedFile entry(String file, int line, List<String> columns, List<String> cells) {
        if (cells.size() > columns.size()) {
            var problem = new Problem(
                    file, line, "file", "has %d cells in a row of %d columns".formatted(cells.size(), columns.size()));
            return new ParsedFile(file, line, new ParsedEntry.Invalid(List.of(problem)));
        }
        return new ParsedFile(file, line, ValuesParser.parse(file, line, TableRow.values(columns, cells)));
    }
}
