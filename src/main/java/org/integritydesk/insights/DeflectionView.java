package org.integritydesk.insights;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;
import org.integritydesk.insights.store.DeflectionFigures;
import org.integritydesk.insights.store.DeflectionFigures.Ends;

/** What became of questions that an entry answered: four numbers, because one would flatter. */
@Singleton
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class DeflectionView implements InsightView {
    private static final List<Column> COLUMNS = List.of(
            new Column("market", "Market", Kind.TEXT),
            new Column("answered", "Answered by an entry", Kind.COUNT),
            new Column("solved", "Said solved", Kind.COUNT),
            new Column("silent", "Silent", Kind.COUNT),
            new Column("again", "Asked again within 7 days", Kind.COUNT),
            new Column("wrong", "Reported wrong", Kind.COUNT),
            new Column("notHelped", "Did not help", Kind.COUNT),
            new Column("solvedShare", "Said solved, share", Kind.SHARE),
            new Column("silentShare", "Silent, share", Kind.SHARE),
            new Column("againShare", "Asked again, share", Kind.SHARE),
            new Column("wrongShare", "Reported wrong, share", Kind.SHARE));

    private final DeflectionFigures figures;

    DeflectionView(DataSource database) {
        this.figures = new DeflectionFigures(database);
    }

    @Override
    public String id() {
        return "deflection";
    }

    @Override
    public Part part() {
        return Part.QUALITY;
    }

    @Override
    public String title() {
        return "Deflection";
    }

    @Override
    public String about() {
        return "Questions that an entry answered, each counted once, by the worst that became of it: the answer was reported as"
                + " outdated or incorrect; the asker said that it did not help, or went on to a person; the same person asked the same again within seven days; else"
                + " they said solved, or nothing at all. Silence is not success. Numbers under three, and shares of fewer than"
                + " five, are hidden; the last seven days may still change.";
    }

    @Override
    public InsightTable table(Scope scope) {
        List<Ends> lines = new ArrayList<>(figures.byMarket(scope));
        boolean several = lines.size() > 1;
        if (several) {
            lines.add(lines.stream().reduce(Ends::plus).orElseThrow());
        }
        List<List<Cell>> counts = Suppression.cells(
                lines.stream()
                        .map(ends -> new long[] {
                            ends.solved(), ends.silent(), ends.again(), ends.wrong(), ends.notHelped(), ends.answered()
                        })
                        .toList(),
                true,
                several);
        List<Row> rows = new ArrayList<>(IntStream.range(0, lines.size())
                .mapToObj(i -> row(
                        several && i == lines.size() - 1
                                ? "All"
                                : lines.get(i).market().label(),
                        lines.get(i),
                        counts.get(i)))
                .toList());
        if (several) {
            rows.addFirst(rows.removeLast());
        }
        return new InsightTable(COLUMNS, rows);
    }

    @Override
    public Optional<InsightTable> behind(Scope scope, String key) {
        return Optional.empty();
    }

    private static Row row(String market, Ends ends, List<Cell> counts) {
        return new Row(
                null,
                Stream.of(
                                Stream.of(Cells.text(market), counts.getLast()),
                                counts.subList(0, counts.size() - 1).stream(),
                                Stream.of(
                                        share(ends.solved(), ends, counts.get(0)),
                                        share(ends.silent(), ends, counts.get(1)),
                                        share(ends.again(), ends, counts.get(2)),
                                        share(ends.wrong(), ends, counts.get(3))))
                        .flatMap(cells -> cells)
                        .toList());
    }

    /** A share would tell the count. */
    private static Cell share(int part, Ends ends, Cell count) {
        return count instanceof Cell.Withheld ? count : Cells.share(part, ends.answered());
    }
}
