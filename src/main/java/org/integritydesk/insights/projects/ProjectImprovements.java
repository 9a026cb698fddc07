package org.integritydesk.insights.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.integritydesk.insights.Improvements;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.ThemeLog;
import org.integritydesk.insights.statistics.Measured;
import org.integritydesk.insights.statistics.Proof;
import org.integritydesk.insights.statistics.RateRatio;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/**
 * What projects do about themes, and what they brought. A project for one market is that market's business. One for all of
 * them is the business of the country whose people alone asked about its theme in the thirty days it was chosen by; if people
 * of both asked, or nobody said where, it is everybody's.
 */
@ApplicationScoped
class ProjectImprovements implements Improvements {
    private static final Duration LOOKED_BACK = Duration.ofDays(1);
    private static final int PERCENT = 100;
    private static final int DAYS_CHOSEN_BY = 30;

    private final ProjectDesk projects;
    private final ThemeLog themes;
    private final Clock clock;

    ProjectImprovements(ProjectDesk projects, ThemeLog themes, Clock clock) {
        this.projects = projects;
        this.themes = themes;
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
                        project.action().name(),
                        project.themeLabel(),
                        project.plan().due(),
                        market(project)))
                .toList();
    }

    @Override
    public List<Shown> shown(LocalDate before, LocalDate day) {
        return all().stream()
                .filter(project -> effect(project, before).isEmpty())
                .flatMap(project -> effect(project, day).stream().map(effect -> shown(project, effect)))
                .toList();
    }

    private @Nullable Market market(Project project) {
        if (project.market() != null) {
            return project.market();
        }
        List<Market> asking = ProjectSuggestion.REGIONS.stream()
                .filter(market -> wasAsked(project, market))
                .toList();
        return asking.size() == 1 ? asking.getFirst() : null;
    }

    private boolean wasAsked(Project project, Market market) {
        LocalDate chosen = LocalDate.ofInstant(project.createdAt(), ZoneOffset.UTC);
        return themes.days(project.theme(), market, chosen.minusDays(DAYS_CHOSEN_BY), chosen).stream()
                .anyMatch(day -> day.asks() > 0);
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

    private Shown shown(Project project, Measured effect) {
        return new Shown(
                project.theme(),
                project.action().name(),
                project.themeLabel(),
                market(project),
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
