package org.integritydesk.insights.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.integritydesk.insights.InsightAct;

/** Every step of a project, at its row in the list and on the roadmap. */
@ApplicationScoped
class ProjectSteps {
    private static final String LIST = "projects";
    private static final String ROADMAP = "roadmap";

    private final ProjectDesk desk;
    private final Clock clock;

    ProjectSteps(ProjectDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Produces
    @Singleton
    InsightAct approve() {
        return new ProjectStep(desk, clock, LIST, ProjectAct.Kind.APPROVE);
    }

    @Produces
    @Singleton
    InsightAct start() {
        return new ProjectStep(desk, clock, LIST, ProjectAct.Kind.START);
    }

    @Produces
    @Singleton
    InsightAct ship() {
        return new ProjectStep(desk, clock, LIST, ProjectAct.Kind.SHIP);
    }

    @Produces
    @Singleton
    InsightAct plan() {
        return new ProjectStep(desk, clock, LIST, ProjectAct.Kind.PLAN);
    }

    @Produces
    @Singleton
    InsightAct decline() {
        return new ProjectStep(desk, clock, LIST, ProjectAct.Kind.DECLINE);
    }

    @Produces
    @Singleton
    InsightAct abandon() {
        return new ProjectStep(desk, clock, LIST, ProjectAct.Kind.ABANDON);
    }

    @Produces
    @Singleton
    InsightAct report() {
        return new ProjectStep(desk, clock, LIST, ProjectAct.Kind.REPORT);
    }

    @Produces
    @Singleton
    InsightAct approveOnRoadmap() {
        return new ProjectStep(desk, clock, ROADMAP, ProjectAct.Kind.APPROVE);
    }

    @Produces
    @Singleton
    InsightAct startOnRoadmap() {
        return new ProjectStep(desk, clock, ROADMAP, ProjectAct.Kind.START);
    }

    @Produces
    @Singleton
    InsightAct shipOnRoadmap() {
        return new ProjectStep(desk, clock, ROADMAP, ProjectAct.Kind.SHIP);
    }

    @Produces
    @Singleton
    InsightAct planOnRoadmap() {
        return new ProjectStep(desk, clock, ROADMAP, ProjectAct.Kind.PLAN);
    }

    @Produces
    @Singleton
    InsightAct declineOnRoadmap() {
        return new ProjectStep(desk, clock, ROADMAP, ProjectAct.Kind.DECLINE);
    }

    @Produces
    @Singleton
    InsightAct abandonOnRoadmap() {
        return new ProjectStep(desk, clock, ROADMAP, ProjectAct.Kind.ABANDON);
    }
}
