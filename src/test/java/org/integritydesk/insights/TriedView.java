package org.integritydesk.insights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;

/** A view as others build them, with something hidden, nothing and markup in it. */
@ApplicationScoped
class TriedView implements InsightView {
    private static final List<Column> COLUMNS = List.of(
            new Column("what", "What", Kind.TEXT),
            new Column("asks", "Asks", Kind.COUNT),
            new Column("share", "Share", Kind.SHARE));

    @Override
    public String id() {
        return "tried";
    }

    @Override
    public Part part() {
        return Part.STAKEHOLDERS;
    }

    @Override
    public String title() {
        return "Tried";
    }

    @Override
    public String about() {
        return "Only in tests.";
    }

    @Override
    public Set<Filter> notNarrowedBy() {
        return Set.of(Filter.AREA, Filter.PERIOD);
    }

    @Override
    public Optional<Chart> chart() {
        return Optional.of(new Chart(Chart.Form.LINE, "what", List.of("asks")));
    }

    @Override
    public InsightTable table(Scope scope) {
        return new InsightTable(
                COLUMNS,
                List.of(
                        new Row(
                                "one",
                                List.of(new Cell.Value("<b>One</b>"), new Cell.Value(1234L), new Cell.Value(0.25))),
                        new Row(null, List.of(new Cell.Value("=Two"), new Cell.Hidden(), new Cell.None()))));
    }

    @Override
    public Optional<String> document(Scope scope, String key) {
        return key.equals("one") ? Optional.of("# One") : Optional.empty();
    }

    @Override
    public Optional<InsightTable> behind(Scope scope, String key) {
        if (key.equals("broken")) {
            throw new IllegalStateException("The test breaks it");
        }
        return key.equals("one")
                ? Optional.of(new InsightTable(
                        COLUMNS.subList(0, 1), List.of(new Row(null, List.of(new Cell.Value("A row behind One"))))))
                : Optional.empty();
    }
}
