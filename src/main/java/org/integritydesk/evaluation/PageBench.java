package org.integritydesk.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.integritydesk.insights.InsightView.Part;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;

/** How long the service takes for each part of the insights page, from the request to the last byte. */
public final class PageBench {
    /** A part of the page is there after so many milliseconds, nearly always. */
    static final int GOAL_MS = 300;

    private static final int WARM_UP = 3;
    private static final Set<String> FIGURES = Set.of("COUNT", "SHARE", "NUMBER", "DURATION");

    private PageBench() {}

    /** There is nothing to measure; the message names the views. */
    public static final class EmptyViews extends RuntimeException {
        private static final long serialVersionUID = 1;

        EmptyViews(String message) {
            super(message);
        }
    }

    /** What is looked at. */
    private record Look(String label, String query) {
        static Look of(String label, Instant now, int days, String more) {
            LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
            return new Look(label, "?from=" + today.minusDays(days - 1L) + "&to=" + today + more);
        }
    }

    /** A part of the page, and what of. */
    public record Time(String part, String look, double msP50, double msP95) {
        boolean isKept() {
            return msP95 < GOAL_MS;
        }
    }

    /** All of them. */
    public record Times(List<Time> times, int runs) {
        /** What people read. */
        String report() {
            List<String> looks = times.stream().map(Time::look).distinct().toList();
            return Stream.of(
                            Stream.of(String.format(
                                    Locale.ROOT,
                                    "parts of the page: p50/p95 of %d requests in ms; the goal is %d ms at p95 (* above)",
                                    runs,
                                    GOAL_MS)),
                            Stream.of(line("", looks)),
                            Arrays.stream(Part.values())
                                    .map(part -> line(
                                            part.label(),
                                            looks.stream()
                                                    .map(look -> cell(part.label(), look))
                                                    .toList())),
                            Stream.of(summary()))
                    .flatMap(lines -> lines)
                    .collect(Collectors.joining("\n"));
        }

        private String summary() {
            List<Time> above = times.stream().filter(time -> !time.isKept()).toList();
            return "the goal holds for " + (times.size() - above.size()) + " of " + times.size()
                    + (above.isEmpty()
                            ? ""
                            : ", not for: "
                                    + above.stream()
                                            .map(time -> time.part() + " (" + time.look() + ")")
                                            .collect(Collectors.joining(", ")));
        }

        private String cell(String part, String look) {
            return times.stream()
                    .filter(time -> time.part().equals(part) && time.look().equals(look))
                    .map(time -> String.format(
                            Locale.ROOT, "%.0f/%.0f%s", time.msP50(), time.msP95(), time.isKept() ? " " : "*"))
                    .findFirst()
                    .orElse("");
        }

        private static String line(String first, List<String> cells) {
            return String.format(Locale.ROOT, "%-16s", first)
                    + cells.stream()
                            .map(cell -> String.format(Locale.ROOT, "%15s", cell))
                            .collect(Collectors.joining());
        }
    }

    /**
     * Measures every part: the last seven days, as the page opens, four weeks with and without filters, a quarter and a year.
     *
     * @throws EmptyViews a view has nothing to show, which is no wonder fast
     */
    static Times run(ServedPages pages, Instant now, int runs) {
        String market = "&market=" + Market.US;
        String area = "&area=" + PolicyArea.ALC;
        Look usual = new Look("7 days", "");
        Look month = Look.of("4 weeks", now, 28, "");
        List<Look> looks = List.of(
                usual,
                new Look("7 days, US", "?x" + market),
                new Look("7 days, ALC", "?x" + area),
                month,
                Look.of("4 weeks, US", now, 28, market),
                Look.of("4 weeks, ALC", now, 28, area),
                Look.of("90 days", now, 90, ""),
                Look.of("a year", now, 365, ""));
        checkFilled(pages, month, looks);
        List<Time> times = new ArrayList<>();
        for (Look look : looks) {
            for (Part part : Part.values()) {
                // What opens first.
                String path = part == Part.WEEK && look == usual
                        ? "/insights"
                        : "/insights/parts/" + part.name().toLowerCase(Locale.ROOT) + look.query();
                times.add(measured(pages, part, look, path, runs));
            }
        }
        return new Times(times, runs);
    }

    private static Time measured(ServedPages pages, Part part, Look look, String path, int runs) {
        for (int i = 0; i < Math.min(WARM_UP, runs); i++) {
            int unused = pages.page(path);
        }
        var time = new Stopwatch();
        for (int i = 0; i < runs; i++) {
            int unused = time.time(() -> pages.page(path));
        }
        return new Time(part.label(), look.label(), time.percentile(0.50), time.percentile(0.95));
    }

    private static void checkFilled(ServedPages pages, Look whole, List<Look> looks) {
        List<String> empty = new ArrayList<>();
        for (JsonNode view : pages.table("").get("items")) {
            String id = view.get("id").asText();
            unfilled(pages.table("/" + id + whole.query())).forEach(what -> empty.add(id + ": " + what));
            looks.stream()
                    .filter(look ->
                            pages.table("/" + id + look.query()).get("items").isEmpty())
                    .forEach(look -> empty.add(id + ": rows of " + look.label()));
        }
        if (!empty.isEmpty()) {
            throw new EmptyViews("The made-up record lacks what these views show, so their times would mean nothing: "
                    + String.join("; ", empty));
        }
    }

    /** What a table has nothing of: rows, or figures in a column. */
    static List<String> unfilled(JsonNode table) {
        JsonNode rows = table.get("items");
        return rows.isEmpty()
                ? List.of("rows")
                : stream(table.get("columns"))
                        .filter(column -> FIGURES.contains(column.get("kind").asText()))
                        .map(column -> column.get("name").asText())
                        .filter(column -> stream(rows)
                                .map(row -> row.get("values").path(column))
                                // What is hidden is there.
                                .noneMatch(value -> value.isTextual()
                                        || value.asDouble() != 0
                                        || value.path("hidden").asBoolean()))
                        .map(column -> "column " + column)
                        .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
