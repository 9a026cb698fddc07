package org.integritydesk.knowledge.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integritydesk.knowledge.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the cells of a table row, both ways. The items of a list stand one a line in their cell; a source is
 * {@code address | title | date}; the parts of a group have a column each.
 */
final class TableRow {
    /** All columns in the order in which they are written; read in any order, and those of optional fields may be missing. */
    static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "question",
            "variants",
            "answer",
            "area",
            "also",
            "issue_type",
            "markets",
            "conditions",
            "next_step",
            "escalate_if",
            "route",
            "sources",
            "mark",
            "verified_on",
            "review_by",
            "owner",
            "language",
            "effective_from",
            "expires_on",
            "ruling.reason",
            "ruling.decided_by",
            "ruling.decided_on",
            "ruling.scope",
            "branch.question",
            "branch.value",
            "conflicts_with",
            "status");

    private static final Set<String> LISTS =
            Set.of("variants", "also", "markets", "conditions", "escalate_if", "conflicts_with");

    private static final String SEPARATOR = " | ";

    /** A spreadsheet would take such a cell for a formula; an apostrophe in front makes it text. */
    private static final String FORMULA = "(?s)'*[=+\\-@\\t\\r].*";

    private TableRow() {}

    /** The cells of an entry, one for each column. */
    static List<String> cells(Entry entry) {
        Map<String, Object> values = new LinkedHashMap<>(FieldValues.of(entry.content()));
        values.put("id", entry.id());
        values.put("status", FieldValues.small(entry.status()));
        return COLUMNS.stream()
                .map(column -> protect(cell(value(values, column))))
                .toList();
    }

    /** The values of a row's cells; empty cells are left out. */
    static Map<String, Object> values(List<String> columns, List<String> cells) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size() && i < cells.size(); i++) {
            var column = columns.get(i);
            var cell = unprotect(cells.get(i));
            if (!cell.isBlank()) {
                put(
                        values,
                        column,
                        column.equals("sources") ? sources(cell) : LISTS.contains(column) ? lines(cell) : cell);
            }
        }
        return values;
    }

    private static @Nullable Object value(Map<String, Object> values, String column) {
        int dot = column.indexOf('.');
        if (dot < 0) {
            return values.get(column);
        }
        return values.get(column.substring(0, dot)) instanceof Map<?, ?> group
                ? group.get(column.substring(dot + 1))
                : null;
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(TableRow::cell).collect(Collectors.joining("\n"));
            case Map<?, ?> source ->
                Stream.of("url", "title", "date")
                        .map(part -> cell(source.get(part)))
                        .collect(Collectors.joining(SEPARATOR));
            default -> value.toString();
        };
    }

    private static void put(Map<String, Object> values, String column, Object value) {
        int dot = column.indexOf('.');
        if (dot < 0) {
            values.put(column, value);
            return;
        }
        @SuppressWarnings("unchecked") // only groups are put here
        var group =
                (Map<String, Object>) values.computeIfAbsent(column.substring(0, dot), none -> new LinkedHashMap<>());
        group.put(column.substring(dot + 1), value);
    }

    private static List<String> lines(String cell) {
        return cell.lines().filter(line -> !line.isBlank()).toList();
    }

    private static List<Object> sources(String cell) {
        List<Object> sources = new ArrayList<>();
        lines(cell).forEach(line -> sources.add(source(line)));
        return sources;
    }

    /** Address and date hold no separator, so whatever is between the first and the last one is the title. */
    private static Map<String, String> source(String line) {
        Map<String, String> source = new LinkedHashMap<>();
        int first = line.indexOf('|');
        int last = line.lastIndexOf('|');
        source.put("url", (first < 0 ? line : line.substring(0, first)).strip());
        if (first >= 0 && last > first) {
            source.put("title", line.substring(first + 1, last).strip());
        }
        if (first >= 0) {
            source.put("date", line.substring(last + 1).strip());
        }
        return source;
    }

    private static String protect(String cell) {
        return cell.matches(FORMULA) ? "'" + cell : cell;
    }

    private static String unprotect(String cell) {
        return cell.startsWith("'") && cell.matches(FORMULA) ? cell.substring(1) : cell;
    }
}
