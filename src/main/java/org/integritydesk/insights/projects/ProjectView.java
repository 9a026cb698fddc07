package org.integritydesk.insights.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integritydesk.insights.Cells;
import org.integritydesk.insights.InsightTable;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;
import org.integritydesk.insights.InsightView;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.Timeline;
import org.integritydesk.insights.statistics.Measured;
import org.integritydesk.insights.statistics.Proof;
import org.integritydesk.insights.statistics.RateRatio;

/** Improvement projects with their weight, every input of it, and whether they helped. */
@ApplicationScoped
class ProjectView implements InsightView {
    private static final List<Column> COLUMNS = List.of(
            new Column("project", "Project", Kind.TEXT),
            new Column("state", "State", Kind.TEXT),
            new Column("market", "Market", Kind.TEXT),
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
                + " Each is judged by what it is for, eight weeks after against eight before. Themes are chosen because they are large, so"
                + " the thirty days before a project was proposed are left out. Figures are of the project's own market.";
    }

    @Override
    public Set<String> details() {
        return Set.of("market", "lane", "ratio", "low", "high");
    }

    @Override
    public InsightTable table(Scope scope) {
        return new InsightTable(
                COLUMNS, desk.shown(scope).stream().map(this::row).toList());
    }

    private Row row(Project project) {
        ProjectPlan plan = project.plan();
        Optional<RateRatio> asks = desk.asks(project).flatMap(ProjectView::told);
        return new Row(
                project.key(),
                List.of(
                        Cells.of(project.title()),
                        Cells.of(project.state().label()),
                        Cells.of(project.place()),
                        Cells.of(plan.owner()),
                        Cells.of(plan.due()),
                        Cells.of(plan.lane()),
                        Cells.of(plan.score().orElse(null)),
                        Cells.count(plan.rice().reach()),
                        Cells.of(plan.rice().impact()),
                        Cells.of(plan.rice().confidence()),
                        Cells.of(plan.rice().effort()),
                        Cells.of(desk.proof(project).map(Proof::sentence).orElse(null)),
                        number(asks.map(RateRatio::ratio)),
                        number(asks.map(RateRatio::low)),
                        number(asks.map(RateRatio::high))));
    }

    private static Optional<RateRatio> told(Proof proof) {
        return proof.measurement()
                .filter(Measured.Asks.class::isInstance)
                .map(Measured.Asks.class::cast)
                .filter(Measured.Asks::isTold)
                .map(Measured.Asks::ratio);
    }

    private static Cell number(Optional<Double> value) {
        return Cells.of(value.filter(Double::isFinite).orElse(null));
    }

    @Override
    public Optional<InsightTable> behind(Scope scope, String key) {
        return desk.findByKey(key).map(project -> {
            List<Row> rows = new ArrayList<>();
            rows.add(Timeline.fact("Weight", project.plan().words()));
            rows.add(Timeline.fact(
                    "Main root cause",
                    project.cause() == null ? "none known" : project.cause().label()));
            rows.add(Timeline.fact("What shows that it worked", project.action().measure()));
            if (!project.baseline().isEmpty()) {
                rows.add(Timeline.on(project.baseline().getFirst().day(), "Asks it is compared with", asks(project)));
                Project compared = desk.compared(project);
                if (!compared.baseline().equals(project.baseline())) {
                    rows.add(Timeline.fact("The same weeks, as its theme was regrouped since", asks(compared)));
                }
            }
            desk.proof(project).ifPresent(proof -> rows.add(Timeline.fact("Did it help?", proof.sentence())));
            if (project.outcome() != Outcome.ASKS) {
                desk.asks(project)
                        .ifPresent(proof -> rows.add(Timeline.fact("Besides: asks of the theme", proof.sentence())));
            }
            if (project.report() != null && project.outcome() != Outcome.REPORTED) {
                rows.add(Timeline.on(
                        project.report().on(),
                        "Reported, not measured",
                        project.report().told()));
            }
            desk.history(project.id()).forEach(event -> rows.add(history(event)));
            return Timeline.of(rows);
        });
    }

    private static String asks(Project project) {
        int asks = project.baseline().stream().mapToInt(day -> day.asks()).sum();
        int all = project.baseline().stream().mapToInt(day -> day.allAsks()).sum();
        return (asks > 0 && asks < Cells.FEWEST ? "fewer than " + Cells.FEWEST : asks) + " of " + all + " in "
                + project.baseline().size() + " days";
    }

    private static Row history(ProjectEvent event) {
        String state = event.to().label();
        return Timeline.event(
                event.at(), event.act().label(), event.note() == null ? state : state + ": " + event.note());
    }
}
