package org.integritydesk.insights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;
import org.integritydesk.insights.store.QuestionFigureRepository;
import org.integritydesk.insights.store.TicketFigureRepository;
import org.jspecify.annotations.Nullable;

/** How long people wait for an answer, and for a person. */
@ApplicationScoped
class WaitView implements InsightView {
    private static final List<Column> COLUMNS = List.of(
            new Column("wait", "From asking to", Kind.TEXT),
            new Column("median", "Median", Kind.DURATION),
            new Column("median_before", "Period before", Kind.DURATION),
            new Column("cases", "Cases", Kind.COUNT),
            new Column("cases_before", "Cases before", Kind.COUNT));

    private final QuestionFigureRepository questions;
    private final TicketFigureRepository tickets;
    private final Cases cases;

    WaitView(QuestionFigureRepository questions, TicketFigureRepository tickets, Cases cases) {
        this.questions = questions;
        this.tickets = tickets;
        this.cases = cases;
    }

    @Override
    public String id() {
        return "waits";
    }

    @Override
    public Part part() {
        return Part.WEEK;
    }

    @Override
    public String title() {
        return "How long people wait";
    }

    @Override
    public String about() {
        return "Half of the cases were faster than the median. Nights, weekends and the time a requester takes to reply count. Fewer than"
                + " three cases are hidden.";
    }

    @Override
    @Transactional
    public InsightTable table(Scope scope) {
        ReplyFigures replied = questions.replies(scope);
        ReplyFigures repliedBefore = questions.replies(scope.before());
        TicketFigures now = tickets.figures(scope);
        TicketFigures before = tickets.figures(scope.before());
        return new InsightTable(
                COLUMNS,
                List.of(
                        row(
                                Compared.behind(QuestionGroup.SELF_SERVED.key(), replied.replies()),
                                "An answer from the FAQ",
                                replied.replies(),
                                replied.seconds(),
                                repliedBefore.replies(),
                                repliedBefore.seconds()),
                        row(
                                null,
                                "A person's first word, with a ticket",
                                now.responded(),
                                now.responseSeconds(),
                                before.responded(),
                                before.responseSeconds()),
                        row(
                                null,
                                "A person's answer, with a ticket",
                                now.resolved(),
                                now.resolutionSeconds(),
                                before.resolved(),
                                before.resolutionSeconds())));
    }

    @Override
    @Transactional
    public Optional<InsightTable> behind(Scope scope, String key) {
        return QuestionGroup.of(key).flatMap(group -> cases.table(questions.cases(scope, group, Cases.MOST)));
    }

    private static Row row(
            @Nullable String key,
            String label,
            long cases,
            @Nullable Double median,
            long casesBefore,
            @Nullable Double medianBefore) {
        return new Row(
                key,
                List.of(
                        new Cell.Value(label),
                        Cells.duration(cases, median),
                        Cells.duration(casesBefore, medianBefore),
                        Cells.count(cases),
                        Cells.count(casesBefore)));
    }
}
