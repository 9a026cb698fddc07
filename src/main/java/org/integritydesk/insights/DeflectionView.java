package org.integritydesk.insights;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
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
        List<Row> rows = new ArrayList<>();
        List<Ends> byMarket = figures.byMarket(scope);
        if (byMarket.size() > 1) {
            rows.add(row("All", byMarket.stream().reduce(Ends::plus).orElseThrow()));
        }
        byMarket.forEach(ends -> rows.add(row(ends.market().label(), ends)));
        return new InsightTable(COLUMNS, rows);
    }

    @Override
    public Optional<InsightTable> behind(Scope scope, String key) {
        return Optional.empty();
    }

    private static Row row(String market, Ends ends) {
        return new Row(
                null,
                List.of(
                        Cells.text(market),
                        Cells.count(ends.answered()),
                        Cells.count(ends.solved()),
                        Cells.count(ends.silent()),
                        Cells.count(ends.again()),
                        Cells.count(ends.wrong()),
                        Cells.count(ends.notHelped()),
                        Cells.share(ends.solved(), ends.answered()),
                        Cells.share(ends.silent(), ends.answered()),
                        Cells.share(ends.again(), ends.answered()),
                        Cells.share(ends.wrong(), ends.answered())));
    }
}
