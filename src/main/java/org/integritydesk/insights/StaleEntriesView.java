package org.integritydesk.insights;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.KnowledgeBase;

/** Answers that are past their review date. */
@ApplicationScoped
class StaleEntriesView implements InsightView {
    private static final int MOST = 200;

    private static final List<Column> COLUMNS = List.of(
            new Column("entry", "Entry", Kind.TEXT),
            new Column("question", "Question", Kind.TEXT),
            new Column("area", "Policy area", Kind.TEXT),
            new Column("review_by", "Review by", Kind.DATE),
            new Column("days_over", "Days over", Kind.COUNT));

    private static final List<Column> ANSWER = List.of(new Column("answer", "The answer as it is given", Kind.TEXT));

    private final KnowledgeBase knowledge;

    StaleEntriesView(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public String id() {
        return "stale-entries";
    }

    @Override
    public Part part() {
        return Part.QUALITY;
    }

    @Override
    public String title() {
        return "Entries past their review date";
    }

    @Override
    public String about() {
        return "Entries that answer questions although nobody has confirmed them in time, longest overdue first, at the end of the"
                + " period. At most " + MOST + ".";
    }

    @Override
    public InsightTable table(Scope scope) {
        LocalDate day = LocalDate.ofInstant(scope.to(), ZoneOffset.UTC);
        return new InsightTable(
                COLUMNS,
                knowledge.stale(day, MOST).stream()
                        .filter(entry -> isIn(scope, entry.content()))
                        .map(entry -> row(entry, day))
                        .toList());
    }

    @Override
    public Optional<InsightTable> behind(Scope scope, String key) {
        return knowledge.published(new EntryId(key)).map(StaleEntriesView::answer);
    }

    private static boolean isIn(Scope scope, EntryContent content) {
        return (scope.area() == null || content.area() == scope.area())
                && (scope.market() == null || content.coversMarket(scope.market()));
    }

    private static InsightTable answer(Entry entry) {
        return new InsightTable(
                ANSWER,
                List.of(new Row(null, List.of(new Cell.Value(entry.content().answer())))));
    }

    private static Row row(Entry entry, LocalDate day) {
        EntryContent content = entry.content();
        return new Row(
                entry.id().value(),
                List.of(
                        new Cell.Value(entry.id().value()),
                        new Cell.Value(content.question()),
                        new Cell.Value(content.area().label()),
                        new Cell.Value(content.reviewBy()),
                        new Cell.Value(ChronoUnit.DAYS.between(content.reviewBy(), day))));
    }
}
