package org.integritydesk.insights;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;
import org.jspecify.annotations.Nullable;

/** What nothing answered, and what was closed by an entry since. */
@Singleton
class GapsView implements InsightView {
    private static final int QUESTIONS = 50;

    private static final List<Column> COLUMNS = List.of(
            new Column("question", "Question", Kind.TEXT),
            new Column("area", "Area", Kind.TEXT),
            new Column("market", "Market", Kind.TEXT),
            new Column("asks", "Asks", Kind.COUNT),
            new Column("askers", "Askers", Kind.COUNT),
            new Column("state", "State", Kind.TEXT),
            new Column("opened", "First asked", Kind.DATE),
            new Column("lastAsked", "Last asked", Kind.DATE),
            new Column("entry", "Closed by entry", Kind.TEXT),
            new Column("closed", "Closed", Kind.DATE),
            new Column("openFor", "Open for", Kind.DURATION));

    private final Gaps gaps;

    GapsView(Gaps gaps) {
        this.gaps = gaps;
    }

    @Override
    public String id() {
        return "gaps";
    }

    @Override
    public Part part() {
        return Part.GAPS;
    }

    @Override
    public String title() {
        return "Gaps";
    }

    @Override
    public String about() {
        return "What no entry answered although search worked: failures, other languages and an empty FAQ do not count. A gap is"
                + " closed when the desk, asked again, answers it with a published entry, and open again when that entry is"
                + " taken back. Listed are open gaps, and those closed or asked about in the period; numbers under three are"
                + " hidden, and so are words that fewer than three people used and no entry has.";
    }

    @Override
    public InsightTable table(Scope scope) {
        return new InsightTable(
                COLUMNS,
                gaps.between(scope.from(), scope.to()).stream()
                        .filter(gap -> scope.covers(gap.market(), gap.area()))
                        .map(gap -> row(gap, scope.to()))
                        .toList());
    }

    @Override
    public Optional<InsightTable> behind(Scope scope, String key) {
        return RowId.parse(key)
                .filter(gap -> gaps.find(gap).isPresent())
                .map(gap -> new InsightTable(
                        COLUMNS.subList(0, 1),
                        gaps.questions(gap, QUESTIONS).stream()
                                .map(question -> new Row(null, List.of(Cells.text(question))))
                                .toList()));
    }

    private static Row row(Gap gap, Instant to) {
        Instant end = gap.closedAt() == null ? to : gap.closedAt();
        return new Row(
                Long.toString(gap.id()),
                List.of(
                        Cells.text(gap.typical()),
                        Cells.text(gap.area().label()),
                        Cells.text(gap.market().label()),
                        Cells.count(gap.asks()),
                        Cells.count(gap.askers()),
                        Cells.text(!gap.isOpen() ? "closed" : gap.reopenedAt() == null ? "open" : "reopened"),
                        day(gap.openedAt()),
                        day(gap.lastAsked()),
                        Cells.text(gap.closedBy() == null ? "" : gap.closedBy().value()),
                        day(gap.closedAt()),
                        new Cell.Value(Duration.between(gap.openedAt(), end))));
    }

    private static Cell day(@Nullable Instant at) {
        return at == null ? new Cell.None() : new Cell.Value(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }
}
