package org.integritydesk.insights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;
import org.integritydesk.insights.TicketGroup.Open;
import org.integritydesk.insights.store.TicketFigureRepository;
import org.jspecify.annotations.Nullable;

/** How old open tickets are. */
@ApplicationScoped
class BacklogView implements InsightView {
    private static final List<Column> COLUMNS = List.of(
            new Column("age", "Age", Kind.TEXT),
            new Column("open", "Open", Kind.COUNT),
            new Column("unclaimed", "Unclaimed", Kind.COUNT),
            new Column("waiting", "Waiting or put off", Kind.COUNT),
            new Column("oldest", "Oldest", Kind.DURATION));

    private final TicketFigureRepository tickets;
    private final Cases cases;

    /** Days as the desk counts ages of tickets. */
    private enum Age {
        NEW("Up to 1 day", 0, 2),
        DAYS("2 to 3 days", 2, 4),
        WEEK("4 to 7 days", 4, 8),
        OLD("8 days and more", 8, 100_000);

        private final String label;
        private final Open group;

        Age(String label, int fromDays, int toDays) {
            this.label = label;
            this.group = new Open(fromDays, toDays);
        }

        private String key() {
            return "from-" + group.fromDays();
        }
    }

    BacklogView(TicketFigureRepository tickets, Cases cases) {
        this.tickets = tickets;
        this.cases = cases;
    }

    @Override
    public String id() {
        return "backlog";
    }

    @Override
    public Part part() {
        return Part.SERVICE;
    }

    @Override
    public String title() {
        return "Open tickets by age";
    }

    @Override
    public String about() {
        return "Tickets that are open now and were opened before the period ended. Counts of one and two are hidden, except for the age"
                + " of the oldest of all, and so is the next smallest one where the sum would tell them.";
    }

    @Override
    public Optional<Chart> chart() {
        return Optional.of(new Chart(Chart.Form.BAR, "age", List.of("open")));
    }

    @Override
    @Transactional
    public InsightTable table(Scope scope) {
        Map<Integer, BacklogRow> byAge =
                tickets.backlog(scope).stream().collect(Collectors.toMap(BacklogRow::fromDays, Function.identity()));
        List<BacklogRow> ages = new ArrayList<>();
        for (Age age : Age.values()) {
            int from = age.group.fromDays();
            ages.add(byAge.getOrDefault(from, new BacklogRow(from, 0, 0, 0, 0)));
        }
        BacklogRow all = sum(ages);
        List<List<Cell>> counts = Suppression.cells(
                Stream.concat(ages.stream(), Stream.of(all))
                        .map(row -> new long[] {row.open(), row.unclaimed(), row.waiting()})
                        .toList(),
                false,
                true);
        List<Row> rows = new ArrayList<>();
        for (Age age : Age.values()) {
            BacklogRow row = ages.get(age.ordinal());
            Cell oldest = row.open() == 0 ? new Cell.None() : Cells.duration(row.open(), row.oldestSeconds());
            rows.add(row(age.label, age.key(), counts.get(age.ordinal()), oldest));
        }
        if (!byAge.isEmpty()) {
            rows.add(row("All", null, counts.getLast(), Cells.of(Duration.ofSeconds((long) all.oldestSeconds()))));
        }
        return new InsightTable(COLUMNS, rows);
    }

    @Override
    @Transactional
    public Optional<InsightTable> behind(Scope scope, String key) {
        return Arrays.stream(Age.values())
                .filter(age -> age.key().equals(key))
                .findFirst()
                .flatMap(age -> cases.table(tickets.cases(scope, age.group, Cases.MOST)));
    }

    private static Row row(String label, @Nullable String key, List<Cell> counts, Cell oldest) {
        return new Row(
                counts.getFirst() instanceof Cell.Value(Long open) && open > 0 ? key : null,
                Stream.of(Stream.of(Cells.text(label)), counts.stream(), Stream.of(oldest))
                        .flatMap(cells -> cells)
                        .toList());
    }

    private static BacklogRow sum(List<BacklogRow> rows) {
        return new BacklogRow(
                0,
                rows.stream().mapToLong(BacklogRow::open).sum(),
                rows.stream().mapToLong(BacklogRow::unclaimed).sum(),
                rows.stream().mapToLong(BacklogRow::waiting).sum(),
                rows.stream().mapToDouble(BacklogRow::oldestSeconds).max().orElse(0));
    }
}
