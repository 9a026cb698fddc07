package org.integritydesk.insights;

import java.util.List;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;
import org.jspecify.annotations.Nullable;

/** Tables with the period before beside each figure (pure). */
final class Compared {
    static final List<Column> COUNTS = List.of(
            new Column("figure", "Figure", Kind.TEXT),
            new Column("count", "Count", Kind.COUNT),
            new Column("count_before", "Period before", Kind.COUNT),
            new Column("share", "Share of questions", Kind.SHARE),
            new Column("share_before", "Share before", Kind.SHARE));

    private Compared() {}

    /** How many questions of a group there were. */
    static Row questions(QuestionGroup group, QuestionFigures now, QuestionFigures before) {
        boolean all = group == QuestionGroup.ALL;
        return new Row(
                behind(group.key(), group.in(now)),
                List.of(
                        new Cell.Value(group.label()),
                        Cells.count(group.in(now)),
                        Cells.count(group.in(before)),
                        all ? new Cell.None() : Cells.share(group.in(now), now.all()),
                        all ? new Cell.None() : Cells.share(group.in(before), before.all())));
    }

    /** How many questions of a group there were, with the counts as they may be told. */
    static Row part(QuestionGroup group, QuestionFigures now, QuestionFigures before, Cell count, Cell countBefore) {
        return new Row(
                count instanceof Cell.Withheld ? null : behind(group.key(), group.in(now)),
                List.of(
                        new Cell.Value(group.label()),
                        count,
                        countBefore,
                        count instanceof Cell.Withheld ? count : Cells.share(group.in(now), now.all()),
                        countBefore instanceof Cell.Withheld
                                ? countBefore
                                : Cells.share(group.in(before), before.all())));
    }

    /** A count that is no share of anything. */
    static Row count(String key, String label, long now, long before) {
        return new Row(
                behind(key, now),
                List.of(
                        new Cell.Value(label),
                        Cells.count(now),
                        Cells.count(before),
                        new Cell.None(),
                        new Cell.None()));
    }

    /** The key of a row, if its figure is neither hidden nor nothing. */
    static @Nullable String behind(String key, long count) {
        return count == 0 || Cells.isHidden(count) ? null : key;
    }
}
