package org.integritydesk.insights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.store.QuestionFigureRepository;

/** What became of questions. */
@ApplicationScoped
class QualityView implements InsightView {
    private static final List<QuestionGroup> SHOWN = List.of(
            QuestionGroup.ANSWERED,
            QuestionGroup.REFERRED,
            QuestionGroup.ASKED_BACK,
            QuestionGroup.OFFERED,
            QuestionGroup.TO_PERSON,
            QuestionGroup.REPORTED_WRONG);

    private final QuestionFigureRepository questions;
    private final Cases cases;

    QualityView(QuestionFigureRepository questions, Cases cases) {
        this.questions = questions;
        this.cases = cases;
    }

    @Override
    public String id() {
        return "quality";
    }

    @Override
    public Part part() {
        return Part.QUALITY;
    }

    @Override
    public String title() {
        return "What became of questions";
    }

    @Override
    public String about() {
        return "Every question of the period is in one of the first five lines. What its asker called incorrect or outdated is counted"
                + " again in the last. Counts of one and two are hidden; of fewer than five questions there is no share.";
    }

    @Override
    @Transactional
    public InsightTable table(Scope scope) {
        QuestionFigures now = questions.figures(scope);
        QuestionFigures before = questions.figures(scope.before());
        List<Cell> counts = protectedCounts(now);
        List<Cell> countsBefore = protectedCounts(before);
        return new InsightTable(
                Compared.COUNTS,
                IntStream.range(0, SHOWN.size())
                        .mapToObj(i -> Compared.part(SHOWN.get(i), now, before, counts.get(i), countsBefore.get(i)))
                        .toList());
    }

    @Override
    @Transactional
    public Optional<InsightTable> behind(Scope scope, String key) {
        return shown(key).findFirst().flatMap(group -> cases.table(questions.cases(scope, group, Cases.MOST)));
    }

    /** All lines but the last make up all questions, whose number is told elsewhere on the page. */
    private static List<Cell> protectedCounts(QuestionFigures figures) {
        List<QuestionGroup> parts = SHOWN.subList(0, SHOWN.size() - 1);
        List<List<Cell>> column = Suppression.cells(
                Stream.concat(parts.stream(), Stream.of(QuestionGroup.ALL))
                        .map(group -> new long[] {group.in(figures)})
                        .toList(),
                false,
                true);
        return Stream.concat(
                        column.subList(0, parts.size()).stream().map(List::getFirst),
                        Stream.of(Cells.count(SHOWN.getLast().in(figures))))
                .toList();
    }

    private static Stream<QuestionGroup> shown(String key) {
        return SHOWN.stream().filter(group -> group.key().equals(key));
    }
}
