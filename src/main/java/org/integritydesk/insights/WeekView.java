package org.integritydesk.insights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.integritydesk.insights.store.QuestionFigureRepository;
import org.integritydesk.insights.store.TicketFigureRepository;

/** How much was asked, and how much of it needed a person. */
@ApplicationScoped
class WeekView implements InsightView {
    private static final String OPENED = "tickets-opened";
    private static final String RESOLVED = "tickets-resolved";

    private final QuestionFigureRepository questions;
    private final TicketFigureRepository tickets;
    private final Cases cases;

    WeekView(QuestionFigureRepository questions, TicketFigureRepository tickets, Cases cases) {
        this.questions = questions;
        this.tickets = tickets;
        this.cases = cases;
    }

    @Override
    public String id() {
        return "week";
    }

    @Override
    public Part part() {
        return Part.WEEK;
    }

    @Override
    public String title() {
        return "Questions and tickets";
    }

    @Override
    public String about() {
        return "What was asked in the period, beside an equally long one before it. A question is self-served when it was answered or"
                + " referred and no ticket was opened. Counts of one and two are hidden; of fewer than five there is no share.";
    }

    @Override
    @Transactional
    public InsightTable table(Scope scope) {
        QuestionFigures now = questions.figures(scope);
        QuestionFigures before = questions.figures(scope.before());
        TicketFigures opened = tickets.figures(scope);
        TicketFigures openedBefore = tickets.figures(scope.before());
        return new InsightTable(
                Compared.COUNTS,
                List.of(
                        Compared.questions(QuestionGroup.ALL, now, before),
                        Compared.questions(QuestionGroup.SELF_SERVED, now, before),
                        Compared.questions(QuestionGroup.TO_PERSON, now, before),
                        Compared.count(OPENED, "Tickets opened", opened.opened(), openedBefore.opened()),
                        Compared.count(RESOLVED, "Tickets resolved", opened.resolved(), openedBefore.resolved())));
    }

    @Override
    @Transactional
    public Optional<InsightTable> behind(Scope scope, String key) {
        return switch (key) {
            case OPENED -> cases.table(tickets.cases(scope, new TicketGroup.Opened(), Cases.MOST));
            case RESOLVED -> cases.table(tickets.cases(scope, new TicketGroup.Resolved(), Cases.MOST));
            default -> QuestionGroup.of(key).flatMap(group -> cases.table(questions.cases(scope, group, Cases.MOST)));
        };
    }
}
