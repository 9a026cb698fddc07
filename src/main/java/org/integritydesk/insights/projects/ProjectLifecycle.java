package org.integritydesk.insights.projects;

import static org.integritydesk.insights.projects.ProjectState.ABANDONED;
import static org.integritydesk.insights.projects.ProjectState.APPROVED;
import static org.integritydesk.insights.projects.ProjectState.DECLINED;
import static org.integritydesk.insights.projects.ProjectState.IN_PROGRESS;
import static org.integritydesk.insights.projects.ProjectState.PROPOSED;
import static org.integritydesk.insights.projects.ProjectState.SHIPPED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integritydesk.insights.projects.ProjectAct.Kind;

/** What can be done with a project, and what becomes of it: a table, and a pure function that reads it. */
public final class ProjectLifecycle {
    /** Every legal transition; what is not here is not possible. */
    public static final List<ProjectTransition> TABLE = List.of(
            new ProjectTransition(PROPOSED, Kind.APPROVE, APPROVED),
            new ProjectTransition(PROPOSED, Kind.DECLINE, DECLINED),
            new ProjectTransition(PROPOSED, Kind.PLAN, PROPOSED),
            new ProjectTransition(APPROVED, Kind.START, IN_PROGRESS),
            new ProjectTransition(APPROVED, Kind.DECLINE, DECLINED),
            new ProjectTransition(APPROVED, Kind.PLAN, APPROVED),
            new ProjectTransition(IN_PROGRESS, Kind.SHIP, SHIPPED),
            new ProjectTransition(IN_PROGRESS, Kind.ABANDON, ABANDONED),
            new ProjectTransition(IN_PROGRESS, Kind.PLAN, IN_PROGRESS),
            new ProjectTransition(SHIPPED, Kind.REPORT, SHIPPED));

    private ProjectLifecycle() {}

    /** Where an act leads from a state; empty: nowhere. */
    public static Optional<ProjectState> target(ProjectState from, Kind act) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.act() == act)
                .map(ProjectTransition::to)
                .findFirst();
    }

    /** The project after the act; empty: it is not possible in this state. */
    public static Optional<Project> after(Project project, ProjectAct act, Instant now) {
        return target(project.state(), act.kind()).map(state -> {
            ProjectBuilder next = ProjectBuilder.builder(project)
                    .version(project.version() + 1)
                    .state(state)
                    .updatedAt(now);
            switch (act) {
                case ProjectAct.Start(var on, var baseline, var outcomeBefore) ->
                    next.startedOn(on).baseline(baseline).outcomeBefore(outcomeBefore);
                case ProjectAct.Ship(var on) -> next.shippedOn(on);
                case ProjectAct.Plan(var plan) -> next.plan(plan);
                case ProjectAct.Tell(var report) -> next.report(report);
                case ProjectAct.Approve approve -> {}
                case ProjectAct.Decline decline -> {}
                case ProjectAct.Abandon abandon -> {}
            }
            return next.build();
        });
    }
}
