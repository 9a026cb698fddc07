package org.integritydesk.insights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;
import org.jspecify.annotations.Nullable;

/** What is known of one thing, and what happened to it, as a table. Pure. */
public final class Timeline {
    private static final List<Column> COLUMNS = List.of(
            new Column("when", "When", Kind.DATE),
            new Column("what", "What", Kind.TEXT),
            new Column("detail", "Detail", Kind.TEXT));

    private Timeline() {}

    /** The table of these lines. */
    public static InsightTable of(List<Row> lines) {
        return new InsightTable(COLUMNS, lines);
    }

    /** Something that is known, whenever it came to be. */
    public static Row fact(String what, @Nullable String detail) {
        return on(null, what, detail);
    }

    /** Something that happened. */
    public static Row event(Instant at, String what, @Nullable String detail) {
        return on(LocalDate.ofInstant(at, ZoneOffset.UTC), what, detail);
    }

    /** Something of a day, as those of UTC; null: of none. */
    public static Row on(@Nullable LocalDate day, String what, @Nullable String detail) {
        return new Row(null, List.of(Cells.of(day), Cells.of(what), Cells.of(detail)));
    }
}
