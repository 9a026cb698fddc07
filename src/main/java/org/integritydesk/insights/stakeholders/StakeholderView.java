package org.integritydesk.insights.stakeholders;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.integritydesk.insights.Cells;
import org.integritydesk.insights.InsightTable;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;
import org.integritydesk.insights.InsightView;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.Suppression;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/** Markets and teams: what they ask, what hurts, and behind each what is coming. */
@ApplicationScoped
class StakeholderView implements InsightView {
    private static final int MOST_ASKED = 3;

    private static final List<Column> COLUMNS = List.of(
            new Column("group", "Market or team", Kind.TEXT),
            new Column("asks", "Questions", Kind.COUNT),
            new Column("askers", "People", Kind.COUNT),
            new Column("most", "They ask most about", Kind.TEXT),
            new Column("escalated", "Ended with a person", Kind.COUNT),
            new Column("wrong", "Answer was not it", Kind.COUNT),
            new Column("slow", "Ticket missed its target", Kind.COUNT));
    private static final List<Column> BEHIND = List.of(
            new Column("day", "Day", Kind.DATE),
            new Column("kind", "Kind", Kind.TEXT),
            new Column("what", "What", Kind.TEXT),
            new Column("asks", "Questions", Kind.COUNT),
            new Column("askers", "People", Kind.COUNT),
            new Column("escalated", "Ended with a person", Kind.COUNT),
            new Column("wrong", "Answer was not it", Kind.COUNT),
            new Column("slow", "Ticket missed its target", Kind.COUNT));

    private final StakeholderDesk desk;

    StakeholderView(StakeholderDesk desk) {
        this.desk = desk;
    }

    @Override
    public String id() {
        return "stakeholders";
    }

    @Override
    public Part part() {
        return Part.STAKEHOLDERS;
    }

    @Override
    public String title() {
        return "Stakeholders";
    }

    @Override
    public String about() {
        return "Questions by market, and by team as far as they were asked in its channels. Groups and areas of fewer than "
                + Cells.FEWEST + " people are hidden, and so are counts under " + Cells.FEWEST
                + ", and what would tell them. Behind each: its areas, and what is coming.";
    }

    @Override
    public InsightTable table(Scope scope) {
        List<Needs> needs = desk.needs(scope);
        return new InsightTable(
                COLUMNS,
                needs.stream()
                        .filter(one -> one.area() == null)
                        .sorted(Comparator.comparing((Needs one) -> one.group() instanceof Group.OfTeam)
                                .thenComparing(Needs::asks, Comparator.reverseOrder())
                                .thenComparing(one -> one.group().key()))
                        .map(one -> row(one, areas(needs, one.group())))
                        .toList());
    }

    /** Areas that enough people asked about, most asked first. */
    private static List<Needs> areas(List<Needs> needs, Group group) {
        return needs.stream()
                .filter(one -> one.area() != null && one.group().equals(group) && isShown(one))
                .sorted(Comparator.comparing(Needs::asks, Comparator.reverseOrder())
                        .thenComparing(one -> label(one.area())))
                .toList();
    }

    private static Row row(Needs needs, List<Needs> areas) {
        if (!isShown(needs)) {
            Cell hidden = new Cell.Hidden();
            return new Row(
                    null, List.of(Cells.of(needs.group().label()), hidden, hidden, hidden, hidden, hidden, hidden));
        }
        List<List<Cell>> counts = counts(needs, areas);
        String most = IntStream.range(0, Math.min(areas.size(), MOST_ASKED))
                .mapToObj(i -> label(areas.get(i).area()) + told(counts.get(i).getFirst()))
                .collect(Collectors.joining(", "));
        List<Cell> all = counts.getLast();
        return new Row(
                needs.group().key(),
                Stream.of(
                                Stream.of(
                                        Cells.of(needs.group().label()),
                                        all.getFirst(),
                                        Cells.of((long) needs.askers()),
                                        Cells.of(most.isEmpty() ? null : most)),
                                all.stream().skip(1))
                        .flatMap(part -> part)
                        .toList());
    }

    /**
     * Questions, and what hurt, of each area that is shown, of the others together, and of the group: what is hidden of one
     * does not follow from the rest.
     */
    private static List<List<Cell>> counts(Needs group, List<Needs> areas) {
        long[] others = counts(group);
        List<long[]> lines = new ArrayList<>();
        for (Needs area : areas) {
            long[] counts = counts(area);
            lines.add(counts);
            Arrays.setAll(others, i -> others[i] - counts[i]);
        }
        lines.add(others);
        lines.add(counts(group));
        return Suppression.cells(lines, false, true);
    }

    private static long[] counts(Needs needs) {
        return new long[] {needs.asks(), needs.escalated(), needs.wrong(), needs.slow()};
    }

    private static String told(Cell count) {
        return count instanceof Cell.Value(Object asks) ? " (" + asks + ")" : "";
    }

    private static boolean isShown(Needs needs) {
        return needs.askers() >= Cells.FEWEST;
    }

    private static String label(@Nullable PolicyArea area) {
        return area == null ? "" : area.label();
    }

    @Override
    public Optional<InsightTable> behind(Scope scope, String key) {
        List<Needs> needs = desk.needs(scope);
        return Group.of(key)
                .flatMap(group -> needs.stream()
                        .filter(one -> one.area() == null && one.group().equals(group) && isShown(one))
                        .findFirst())
                .map(group -> new InsightTable(
                        BEHIND,
                        Stream.concat(
                                        areas(group, areas(needs, group.group())),
                                        desk.coming(group.group()).stream().map(StakeholderView::coming))
                                .toList()));
    }

    private static Stream<Row> areas(Needs group, List<Needs> areas) {
        List<List<Cell>> counts = counts(group, areas);
        return IntStream.range(0, areas.size()).mapToObj(i -> area(areas.get(i), counts.get(i)));
    }

    private static Row area(Needs needs, List<Cell> counts) {
        return new Row(
                null,
                Stream.of(
                                Stream.of(
                                        Cells.of(null),
                                        Cells.of("They ask about"),
                                        Cells.of(label(needs.area())),
                                        counts.getFirst(),
                                        Cells.of((long) needs.askers())),
                                counts.stream().skip(1))
                        .flatMap(part -> part)
                        .toList());
    }

    private static Row coming(Coming coming) {
        Cell none = Cells.of(null);
        return new Row(
                null,
                List.of(
                        Cells.of(coming.on()),
                        Cells.of(coming.kind()),
                        Cells.of(coming.what()),
                        none,
                        none,
                        none,
                        none,
                        none));
    }
}
