package org.integritydesk.insights.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integritydesk.insights.Cells;
import org.integritydesk.insights.InsightTable;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;
import org.integritydesk.insights.InsightView;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.Timeline;
import org.integritydesk.insights.projects.Project;
import org.integritydesk.insights.projects.ProjectDesk;

/** Now, next and later. */
@ApplicationScoped
class RoadmapView implements InsightView {
    private static final List<Column> COLUMNS = List.of(
            new Column("project", "Project", Kind.TEXT),
            new Column("when", "When", Kind.TEXT),
            new Column("state", "State", Kind.TEXT),
            new Column("market", "Market", Kind.TEXT),
            new Column("lane", "Lane", Kind.TEXT),
            new Column("score", "RICE score", Kind.NUMBER),
            new Column("due", "Due", Kind.DATE),
            new Column("owner", "Owner", Kind.TEXT),
            new Column("measure", "What shows that it worked", Kind.TEXT));
    private final ProjectDesk projects;
    private final Clock clock;

    RoadmapView(ProjectDesk projects, Clock clock) {
        this.projects = projects;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "roadmap";
    }

    @Override
    public Part part() {
        return Part.ROADMAP;
    }

    @Override
    public String title() {
        return "Roadmap";
    }

    @Override
    public String about() {
        return "Now: in progress, or taken up and due within " + RoadmapPolicy.NOW_DAYS
                + " days. Next: taken up. Later: proposed, or due in more than " + RoadmapPolicy.NEXT_DAYS
                + " days. What must be done comes first, then the highest score.";
    }

    @Override
    public Set<Filter> notNarrowedBy() {
        return Set.of(Filter.PERIOD);
    }

    @Override
    public InsightTable table(Scope scope) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new InsightTable(
                COLUMNS,
                RoadmapPolicy.order(projects.shown(scope), today).stream()
                        .map(RoadmapView::row)
                        .toList());
    }

    private static Row row(RoadmapPolicy.Item item) {
        Project project = item.project();
        return new Row(
                project.key(),
                List.of(
                        Cells.of(project.title()),
                        Cells.of(item.lane().label()),
                        Cells.of(project.state().label()),
                        Cells.of(project.place()),
                        Cells.of(project.plan().lane()),
                        Cells.of(project.plan().score().orElse(null)),
                        Cells.of(project.plan().due()),
                        Cells.of(project.plan().owner()),
                        Cells.of(project.action().measure())));
    }

    @Override
    public Optional<InsightTable> behind(Scope scope, String key) {
        return projects.findByKey(key)
                .map(project -> Timeline.of(projects.history(project.id()).stream()
                        .map(event -> Timeline.event(event.at(), event.act().label(), event.note()))
                        .toList()));
    }
}
