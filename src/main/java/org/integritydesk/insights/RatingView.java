package org.integritydesk.insights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;
import org.integritydesk.insights.store.TicketFigureRepository;

/** How satisfied requesters were. */
@ApplicationScoped
class RatingView implements InsightView {
    private static final List<Column> COLUMNS = List.of(
            new Column("market", "Market", Kind.TEXT),
            new Column("ratings", "Ratings", Kind.COUNT),
            new Column("satisfied", "Four or five stars", Kind.SHARE),
            new Column("mean", "Mean of five stars", Kind.NUMBER));

    private final TicketFigureRepository tickets;

    RatingView(TicketFigureRepository tickets) {
        this.tickets = tickets;
    }

    @Override
    public String id() {
        return "ratings";
    }

    @Override
    public Part part() {
        return Part.QUALITY;
    }

    @Override
    public String title() {
        return "Satisfaction (CSAT)";
    }

    @Override
    public String about() {
        return "What requesters gave tickets that were opened in the period. Fewer than three ratings are hidden; of fewer than five there"
                + " is no share and no mean.";
    }

    @Override
    @Transactional
    public InsightTable table(Scope scope) {
        return new InsightTable(
                COLUMNS,
                tickets.ratings(scope).stream()
                        .map(row -> new Row(
                                null,
                                List.of(
                                        new Cell.Value(row.market().label()),
                                        Cells.count(row.ratings()),
                                        Cells.share(row.satisfied(), row.ratings()),
                                        Cells.mean(row.ratings(), row.mean()))))
                        .toList());
    }

    /** Who gave how many stars is theirs. */
    @Override
    public Optional<InsightTable> behind(Scope scope, String key) {
        return Optional.empty();
    }
}
