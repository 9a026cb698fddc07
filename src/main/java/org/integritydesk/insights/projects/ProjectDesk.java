package org.integritydesk.insights.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integritydesk.chat.PersonId;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.Theme;
import org.integritydesk.insights.ThemeLog;
import org.integritydesk.insights.projects.store.ProjectRepository;
import org.integritydesk.insights.statistics.Proof;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/** Where projects are proposed and moved on. Every change and its history commit together. */
@ApplicationScoped
public class ProjectDesk {
    /** What was done is shown for so long: longer than it is measured. */
    private static final Duration MEASURED = Duration.ofDays(182);

    private final ProjectRepository projects;
    private final ThemeLog themes;
    private final ProjectProofs proofs;
    private final Clock clock;

    ProjectDesk(ProjectRepository projects, ThemeLog themes, ProjectProofs proofs, Clock clock) {
        this.projects = projects;
        this.themes = themes;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** What a theme calls for; empty: there is no such theme. */
    public Optional<ProjectSuggestion> suggest(long theme) {
        return themes.find(theme).map(found -> ProjectSuggestion.of(found, today()));
    }

    /**
     * Makes a project of a theme; a second one for the same action waits until the first one is over.
     *
     * @param market for which it is done; null: for all
     */
    @Transactional
    public ProjectOutcome propose(
            long theme, ImprovementAction action, @Nullable Market market, ProjectPlan plan, PersonId who) {
        Optional<Theme> found = themes.find(theme);
        if (found.isEmpty()) {
            return new ProjectOutcome.Unknown();
        }
        projects.lockTheme(theme);
        Optional<Project> before = projects.live(theme, action);
        if (before.isPresent()) {
            return new ProjectOutcome.Already(before.get());
        }
        Instant now = clock.instant();
        Project project = projects.add(new Project(
                0,
                1,
                theme,
                found.get().label(),
                found.get().area(),
                market,
                action,
                found.get().mainCause().orElse(null),
                plan,
                ProjectState.PROPOSED,
                null,
                List.of(),
                List.of(),
                null,
                null,
                now,
                now));
        projects.remember(
                project.id(),
                new ProjectEvent(1, now, who, ProjectAct.Kind.PROPOSE, ProjectState.PROPOSED, plan.words()));
        return new ProjectOutcome.Done(project);
    }

    /** Work on a project begins; what it is compared with is kept from now on. */
    public ProjectOutcome start(long id, @Nullable Integer expectedVersion, PersonId who) {
        return find(id).map(project -> act(id, expectedVersion, proofs.start(project), who))
                .orElseGet(ProjectOutcome.Unknown::new);
    }

    /**
     * Does something to a project, if the transition table allows it. The same click again does nothing more.
     *
     * @param expectedVersion the version the person saw; null: whatever it is now
     */
    @Transactional
    public ProjectOutcome act(long id, @Nullable Integer expectedVersion, ProjectAct act, PersonId who) {
        Optional<Project> found = projects.lock(id);
        if (found.isEmpty()) {
            return new ProjectOutcome.Unknown();
        }
        Project project = found.get();
        if (isRepeated(project, expectedVersion, act, who)) {
            return new ProjectOutcome.Done(project);
        }
        if (expectedVersion != null && expectedVersion != project.version()) {
            return new ProjectOutcome.TooLate(project);
        }
        Optional<Project> next = ProjectLifecycle.after(project, act, clock.instant());
        if (next.isEmpty()) {
            return new ProjectOutcome.NotNow(project);
        }
        projects.replace(next.get());
        projects.remember(
                id,
                new ProjectEvent(
                        next.get().version(),
                        next.get().updatedAt(),
                        who,
                        act.kind(),
                        next.get().state(),
                        act.note()));
        return new ProjectOutcome.Done(next.get());
    }

    private boolean isRepeated(Project project, @Nullable Integer expectedVersion, ProjectAct act, PersonId who) {
        return (expectedVersion == null || expectedVersion == project.version() - 1)
                && projects.history(project.id()).getLast().isSameAs(who, act);
    }

    /** The project of a row, as it is now; see {@link Project#key}. */
    public Optional<Project> findByKey(String key) {
        return ProjectKey.parse(key).flatMap(parsed -> find(parsed.id()));
    }

    /** What state the projects of these rows are in now, by the row's key; of keys that are none, nothing. */
    @Transactional
    Map<String, ProjectState> states(Set<String> keys) {
        Map<String, Long> ids = new HashMap<>();
        keys.forEach(key -> ProjectKey.parse(key).ifPresent(parsed -> ids.put(key, parsed.id())));
        Map<Long, ProjectState> states = projects.states(ids.values());
        Map<String, ProjectState> byKey = new HashMap<>();
        ids.forEach((key, id) -> {
            ProjectState state = states.get(id);
            if (state != null) {
                byKey.put(key, state);
            }
        });
        return byKey;
    }

    /** The project as it is now. */
    @Transactional
    Optional<Project> find(long id) {
        return projects.findProject(id);
    }

    /** Everything that happened to the project, oldest first. */
    @Transactional
    public List<ProjectEvent> history(long id) {
        return projects.history(id);
    }

    /** Projects with something still to do, those done in the half year before its end, and those given up in it, newest first. */
    @Transactional
    public List<Project> shown(Scope scope) {
        return projects.shown(scope.to().minus(MEASURED), scope.from(), scope.to()).stream()
                .filter(project ->
                        scope.covers(project.market() == null ? Market.GLOBAL : project.market(), project.area()))
                .toList();
    }

    /** The project with what it is compared with today; what was kept at its start, unless its theme was regrouped since. */
    Project compared(Project project) {
        return proofs.compared(project);
    }

    /** Whether a project that is done did what it was for; empty: it is not done. */
    Optional<Proof> proof(Project project) {
        return proof(project, today());
    }

    /**
     * The same as it stood on a day; empty: it was not done yet.
     *
     * @param day not looked at itself, for it was not over
     */
    Optional<Proof> proof(Project project, LocalDate day) {
        return proofs.proof(project, day);
    }

    /** Whether people ask less since a project is done, whatever it was for; empty: it is not done. */
    Optional<Proof> asks(Project project) {
        return proofs.asks(project, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
