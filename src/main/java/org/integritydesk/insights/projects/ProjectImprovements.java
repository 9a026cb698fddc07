package org.integritydesk.insights.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.integritydesk.insights.Improvements;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.statistics.Measured;
import org.integritydesk.insights.statistics.Proof;
import org.integritydesk.insights.statistics.RateRatio;

/** What projects do about themes, and what they brought. */
@ApplicationScoped
class ProjectImprovements implements Improvements {
    private static final Duration LOOKED_BACK = Duration.ofDays(1);
    private static final int PERCENT = 100;

    private final ProjectDesk projects;
    private final Clock clock;

    ProjectImprovements(ProjectDesk projects, Clock clock) {
        this.projects = projects;
        this.clock = clock;
    }

    @Override
    public List<Ongoing> ongoing(Instant until) {
        return all().stream()
                .filter(project -> project.createdAt().isBefore(until))
                .filter(project -> project.state().isLive() && project.state() != ProjectState.PROPOSED)
                .sorted(Comparator.comparing((Project project) -> project.plan().mustDo() == null)
                        .thenComparing(project -> project.plan().due())
                        .thenComparing(Project::id))
                .map(project -> new Ongoing(
                        project.theme(),
                        project.action().label(),
                        project.themeLabel(),
                        project.plan().due()))
                .toList();
    }

    @Override
    public List<Shown> shown(LocalDate before, LocalDate day) {
        return all().stream()
                .filter(project -> effect(project, before).isEmpty())
                .flatMap(project -> effect(project, day).stream().map(effect -> shown(project, effect)))
                .toList();
    }

    private List<Project> all() {
        Instant now = clock.instant();
        return projects.shown(new Scope(now.minus(LOOKED_BACK), now, null, null));
    }

    private Optional<Measured> effect(Project project, LocalDate day) {
        return projects.proof(project, day)
                .flatMap(proof ->
                        proof instanceof Proof.Effective(Measured measured) ? Optional.of(measured) : Optional.empty());
    }

    private static Shown shown(Project project, Measured effect) {
        return new Shown(
                project.theme(),
                project.action().label(),
                project.themeLabel(),
                effect instanceof Measured.Asks asks && asks.isTold() ? fewer(asks) : null);
    }

    private static Fewer fewer(Measured.Asks asks) {
        RateRatio ratio = asks.ratio();
        return new Fewer(asks.weeks(), fewer(ratio.ratio()), fewer(ratio.high()), fewer(ratio.low()));
    }

    private static int fewer(double ratio) {
        return (int) Math.round(PERCENT * (1 - ratio));
    }
}
