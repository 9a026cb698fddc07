package org.integritydesk.insights;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;
import org.jspecify.annotations.Nullable;

/** Questions and tickets behind a figure as a table: what was asked, never by whom or for whom. */
@Singleton
class Cases {
    /** So many are shown. */
    static final int MOST = 200;

    private static final List<Column> COLUMNS = List.of(
            new Column("day", "Day", Kind.DATE),
            new Column("question", "Question", Kind.TEXT),
            new Column("market", "Market", Kind.TEXT),
            new Column("area", "Policy area", Kind.TEXT),
            new Column("state", "What became of it", Kind.TEXT),
            new Column("ticket", "Ticket", Kind.TICKET));

    private final Discretion discretion;

    Cases(Discretion discretion) {
        this.discretion = discretion;
    }

    /** The table; empty: there are so few that they would point at somebody. */
    Optional<InsightTable> table(List<CaseRow> cases) {
        return Cells.isHidden(cases.size()) ? Optional.empty() : Optional.of(table(cases, discretion.words()));
    }

    /** The table (pure). */
    static InsightTable table(List<CaseRow> cases, KnownWords known) {
        var anonymous = Anonymous.of(cases.stream().map(CaseRow::said).toList(), known);
        return new InsightTable(
                COLUMNS,
                cases.stream().map(one -> new Row(null, cells(one, anonymous))).toList());
    }

    private static List<Cell> cells(CaseRow one, Anonymous anonymous) {
        return List.of(
                new Cell.Value(one.day()),
                words(anonymous.tell(one.words()).orElse(null)),
                new Cell.Value(one.market().label()),
                new Cell.Value(one.area().label()),
                new Cell.Value(state(one.state())),
                words(one.ticket()));
    }

    private static Cell words(@Nullable String words) {
        return words == null || words.isEmpty() ? new Cell.None() : new Cell.Value(words);
    }

    /** Outcomes of questions in the words of the page; those of tickets have theirs. */
    private static String state(String state) {
        return switch (state) {
            case "ANSWER" -> "Answered";
            case "REFER" -> "Referred";
            case "CLARIFY" -> "Asked back";
            case "SUGGEST" -> "Offered entries";
            case "ESCALATE" -> "Passed to a person";
            default -> state;
        };
    }
}
