package org.integritydesk.insights.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.integritydesk.insights.Cells;
import org.integritydesk.insights.InsightTable;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;
import org.integritydesk.insights.InsightView;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.statistics.Proof;
import org.integritydesk.insights.statistics.Proof.Measured;
import org.jspecify.annotations.Nullable;

/** Improvement projects with their weight, every input of it, and whether they helped. */
@ApplicationScoped
class ProjectView implements InsightView {
    private static final List<Column> COLUMNS = List.of(
            new Column("project", "Project", Kind.TEXT),
            new Column("state", "State", Kind.TEXT),
            new Column("owner", "Owner", Kind.TEXT),
            new Column("due", "Due", Kind.DATE),
            new Column("lane", "Lane", Kind.TEXT),
            new Column("score", "RICE score", Kind.NUMBER),
            new Column("reach", "Reach (asks a quarter)", Kind.COUNT),
            new Column("impact", "Impact", Kind.NUMBER),
            new Column("confidence", "Confidence", Kind.SHARE),
            new Column("effort", "Effort (person-months)", Kind.NUMBER),
            new Column("verdict", "Did it help?", Kind.TEXT),
            new Column("ratio", "Asks after / before", Kind.NUMBER),
            new Column("low", "Interval from", Kind.NUMBER),
            new Column("high", "Interval to", Kind.NUMBER));
    private static final List<Column> BEHIND = List.of(
            new Column("when", "When", Kind.DATE),
            new Column("what", "What", Kind.TEXT),
            new Column("detail", "Detail", Kind.TEXT));

    private final ProjectDesk desk;

    ProjectView(ProjectDesk desk) {
        this.desk = desk;
    }

    @Override
    public String id() {
        return "projects";
    }

    @Override
    public Part part() {
        return Part.PROJECTS;
    }

    @Override
    public String title() {
        return "Improvement projects";
    }

    @Override
    public String about() {
        return "Projects with something to do, those done within half a year, and those given up in the period; score = reach x impact x confidence / effort."
                + " Asks per other questions, in up to eight weeks after against the eight weeks before it began; the market"
                + " does not narrow it down.";
    }

    @Override
    public InsightTable table(Scope scope) {
        return new InsightTable(
                COLUMNS,
                desk.shown(scope).stream()
                        .map(project -> row(project, desk.proof(project).orElse(null)))
                        .toList());
    }

    private static Row row(Project project, @Nullable Proof proof) {
        ProjectPlan plan = project.plan();
        Optional<Measured> told =
                Optional.ofNullable(proof).flatMap(ProjectView::measured).filter(Measured::isTold);
        return new Row(
                project.key(),
                List.of(
                        Cells.of(project.title()),
                        Cells.of(project.state().label()),
                        Cells.of(plan.owner()),
                        Cells.of(plan.due()),
                        Cells.of(plan.lane()),
                        Cells.of(plan.score().orElse(null)),
                        Cells.count(plan.rice().reach()),
                        Cells.of(plan.rice().impact()),
                        Cells.of(plan.rice().confidence()),
                        Cells.of(plan.rice().effort()),
                        Cells.of(proof == null ? null : proof.sentence()),
                        number(told.map(measured -> measured.ratio().ratio())),
                        number(told.map(measured -> measured.ratio().low())),
                        number(told.map(measured -> measured.ratio().high()))));
    }

    private static Optional<Measured> measured(Proof proof) {
        return switch (proof) {
            case Proof.TooEarly early -> Optional.empty();
            case Proof.NoEffect(Measured measured) -> Optional.of(measured);
            case Proof.Effective(Measured measured) -> Optional.of(measured);
            case Proof.Worse(Measured measured) -> Optional.of(measured);
        };
    }

    private static Cell number(Optional<Double> value) {
        return Cells.of(value.filter(Double::isFinite).orElse(null));
    }

    @Override
    public Optional<InsightTable> behind(Scope scope, String key) {
        return desk.findByKey(key).map(project -> {
            List<Row> rows = new ArrayList<>();
            rows.add(line(null, "Weight", project.plan().words()));
            rows.add(line(
                    null,
                    "Main root cause",
                    project.cause() == null ? "none known" : project.cause().label()));
            rows.add(line(null, "What shows that it worked", project.action().measure()));
            if (!project.baseline().isEmpty()) {
                rows.add(line(project.baseline().getFirst().day(), "Asks before it began", asks(project)));
            }
            desk.proof(project).ifPresent(proof -> rows.add(line(null, "Did it help?", proof.sentence())));
            desk.history(project.id()).forEach(event -> rows.add(history(event)));
            return new InsightTable(BEHIND, rows);
        });
    }

    private static String asks(Project project) {
        int asks = project.baseline().stream().mapToInt(day -> day.asks()).sum();
        int all = project.baseline().stream().mapToInt(day -> day.allAsks()).sum();
        return (asks > 0 && asks < Cells.FEWEST ? "fewer than " + Cells.FEWEST : asks) + " of " + all + " in "
                + project.baseline().size() + " days";
    }

    private static Row history(ProjectEvent event) {
        return line(
                LocalDate.ofInstant(event.at(), ZoneOffset.UTC),
                event.act().label(),
                event.note() == null ? event.to().label() : event.to().label() + ": " + event.note());
    }

    private static Row line(@Nullable LocalDate day, String what, String detail) {
        return new Row(null, List.of(Cells.of(day), Cells.of(what), Cells.of(detail)));
    }
}
