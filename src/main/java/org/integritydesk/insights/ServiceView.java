package org.integritydesk.insights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;
import org.integritydesk.insights.store.TicketFigureRepository;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.Priority;

/** Whether tickets had a person's first word and their answer in time. */
@ApplicationScoped
class ServiceView implements InsightView {
    private static final List<Column> COLUMNS = List.of(
            new Column("priority", "Priority", Kind.TEXT),
            new Column("market", "Market", Kind.TEXT),
            new Column("tickets", "Tickets", Kind.COUNT),
            new Column("response_met", "First word in time", Kind.SHARE),
            new Column("response_median", "First word, median", Kind.DURATION),
            new Column("response_p90", "First word, 90 of 100", Kind.DURATION),
            new Column("resolution_met", "Answer in time", Kind.SHARE),
            new Column("resolution_median", "Answer, median", Kind.DURATION),
            new Column("resolution_p90", "Answer, 90 of 100", Kind.DURATION));

    private final TicketFigureRepository tickets;
    private final Cases cases;

    ServiceView(TicketFigureRepository tickets, Cases cases) {
        this.tickets = tickets;
        this.cases = cases;
    }

    @Override
    public String id() {
        return "service";
    }

    @Override
    public Part part() {
        return Part.SERVICE;
    }

    @Override
    public String title() {
        return "Service targets";
    }

    @Override
    public String about() {
        return "Tickets opened in the period, without those withdrawn or about the same as another. In time is of those whose target has"
                + " passed or was met; targets count working hours, the times every hour. Fewer than three tickets are hidden; of fewer"
                + " than five there is no share.";
    }

    @Override
    @Transactional
    public InsightTable table(Scope scope) {
        return new InsightTable(
                COLUMNS, tickets.service(scope).stream().map(ServiceView::row).toList());
    }

    @Override
    @Transactional
    public Optional<InsightTable> behind(Scope scope, String key) {
        return Arrays.stream(Priority.values())
                .flatMap(priority -> Arrays.stream(Market.values())
                        .filter(market -> key(priority, market).equals(key))
                        .map(market -> new TicketGroup.Served(priority, market)))
                .findFirst()
                .flatMap(group -> cases.table(tickets.cases(scope, group, Cases.MOST)));
    }

    private static Row row(ServiceRow row) {
        return new Row(
                Compared.behind(key(row.priority(), row.market()), row.tickets()),
                List.of(
                        new Cell.Value(row.priority().name()),
                        new Cell.Value(row.market().label()),
                        Cells.count(row.tickets()),
                        Cells.share(row.responseMet(), row.responseDue()),
                        Cells.duration(row.responded(), row.responseMedian()),
                        Cells.duration(row.responded(), row.responseP90()),
                        Cells.share(row.resolutionMet(), row.resolutionDue()),
                        Cells.duration(row.resolved(), row.resolutionMedian()),
                        Cells.duration(row.resolved(), row.resolutionP90())));
    }

    private static String key(Priority priority, Market market) {
        return priority.name() + "-" + market.name();
    }
}
