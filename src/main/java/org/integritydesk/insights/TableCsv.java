package org.integritydesk.insights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.apache.commons.csv.CSVFormat;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;

/** A table for spreadsheets (pure): durations in seconds, nothing where there is nothing to tell, no formulas. */
public final class TableCsv {
    /** Spreadsheets take text for UTF-8 only when it begins with a byte order mark. */
    private static final String BEGIN = "\uFEFF";

    /** A cell that begins with one of these is run as a formula by spreadsheets. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final String HIDDEN = "hidden";

    private TableCsv() {}

    /** The text of the file. */
    public static String of(InsightTable table) {
        StringBuilder out = new StringBuilder(BEGIN);
        try (var printer = CSVFormat.RFC4180.print(out)) {
            printer.printRecord(table.columns().stream().map(TableCsv::name));
            for (InsightTable.Row row : table.rows()) {
                printer.printRecord(row.cells().stream().map(TableCsv::text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String name(Column column) {
        return column.kind() == Kind.DURATION ? column.name() + "_seconds" : column.name();
    }

    private static Object text(Cell cell) {
        return switch (cell) {
            case Cell.None() -> "";
            case Cell.Hidden(), Cell.Withheld() -> HIDDEN;
            case Cell.Value(Duration time) -> time.toMillis() / 1000.0;
            case Cell.Value(String words) -> harmless(words);
            case Cell.Value(Object value) -> value;
        };
    }

    /** An apostrophe before it makes it text. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
