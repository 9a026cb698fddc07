package org.integritydesk.insights.projects;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.integritydesk.chat.PersonId;
import org.integritydesk.insights.InsightAct;

/** Moves a project on by a row of the transition table, or changes its plan; in one view. */
final class ProjectStep implements InsightAct {
    private static final String REASON = "reason";
    private static final String ON = "on";
    private static final String CHANGE = "change";
    private static final int LONGEST_REASON = 1000;

    private final ProjectDesk desk;
    private final Clock clock;
    private final String view;
    private final ProjectAct.Kind kind;

    ProjectStep(ProjectDesk desk, Clock clock, String view, ProjectAct.Kind kind) {
        this.desk = desk;
        this.clock = clock;
        this.view = view;
        this.kind = kind;
    }

    @Override
    public String id() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String view() {
        return view;
    }

    @Override
    public String label() {
        return kind.label();
    }

    @Override
    public Set<String> offered(Set<String> keys) {
        return desk.states(keys).entrySet().stream()
                .filter(project ->
                        ProjectLifecycle.target(project.getValue(), kind).isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Field> fields(String key) {
        return switch (kind) {
            case SHIP -> List.of(new Field(ON, "People have it since", Input.DATE, today().toString(), List.of()));
            case DECLINE, ABANDON -> List.of(new Field(REASON, "Why", Input.TEXT, "", List.of()));
            case PLAN ->
                desk.findByKey(key)
                        .map(project -> PlanForm.fields(project.plan()))
                        .orElse(List.of());
            case REPORT ->
                List.of(
                        new Field(
                                CHANGE,
                                "Which way it went",
                                Input.CHOICE,
                                Report.Change.BETTER.name(),
                                Arrays.stream(Report.Change.values())
                                        .map(change -> new Choice(change.name(), change.label()))
                                        .toList()),
                        new Field(REASON, "What was found, and who counted it", Input.TEXT, "", List.of()));
            case PROPOSE, APPROVE, START -> List.of();
        };
    }

    @Override
    public Result run(PersonId who, String key, Map<String, String> values) {
        Optional<ProjectKey> parsed = ProjectKey.parse(key);
        Optional<Project> project = desk.findByKey(key);
        if (parsed.isEmpty() || project.isEmpty()) {
            return Steps.result(new ProjectOutcome.Unknown());
        }
        ProjectKey at = parsed.get();
        return switch (kind) {
            case APPROVE -> done(at, new ProjectAct.Approve(), who);
            case START -> Steps.result(desk.start(at.id(), at.version(), who));
            case SHIP -> ship(at, project.get(), values, who);
            case DECLINE, ABANDON -> end(at, values.getOrDefault(REASON, "").strip(), who);
            case PLAN ->
                switch (PlanForm.read(values, project.get().plan())) {
                    case PlanForm.Read.Invalid(var problems) -> new Result.Refused(problems);
                    case PlanForm.Read.Valid(var plan) -> done(at, new ProjectAct.Plan(plan), who);
                };
            case REPORT -> report(at, values, who);
            case PROPOSE -> throw new IllegalStateException("Projects are proposed from themes");
        };
    }

    private Result ship(ProjectKey at, Project project, Map<String, String> values, PersonId who) {
        LocalDate on = PlanForm.date(values.getOrDefault(ON, today().toString()).strip());
        if (on == null || on.isAfter(today())) {
            return new Result.Refused(Map.of(ON, "This is no date like 2026-03-31 that is not in the future."));
        }
        if (project.startedOn() != null && on.isBefore(project.startedOn())) {
            return new Result.Refused(Map.of(ON, "The project began later than that."));
        }
        return done(at, new ProjectAct.Ship(on), who);
    }

    private Result end(ProjectKey at, String reason, PersonId who) {
        if (!isTold(reason)) {
            return untold("Please say why");
        }
        return done(
                at,
                kind == ProjectAct.Kind.DECLINE ? new ProjectAct.Decline(reason) : new ProjectAct.Abandon(reason),
                who);
    }

    private Result report(ProjectKey at, Map<String, String> values, PersonId who) {
        String wanted = values.getOrDefault(CHANGE, "");
        Optional<Report.Change> change = Arrays.stream(Report.Change.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst();
        String words = values.getOrDefault(REASON, "").strip();
        if (change.isEmpty()) {
            return new Result.Refused(Map.of(CHANGE, "Please pick which way it went."));
        }
        if (!isTold(words)) {
            return untold("Please say what was found");
        }
        return done(at, new ProjectAct.Tell(new Report(change.get(), words, today())), who);
    }

    private static boolean isTold(String words) {
        return !words.isEmpty() && words.length() <= LONGEST_REASON;
    }

    private static Result untold(String please) {
        return new Result.Refused(
                Map.of(REASON, please + ", in up to " + LONGEST_REASON + " characters: it stays in the history."));
    }

    private Result done(ProjectKey at, ProjectAct act, PersonId who) {
        return Steps.result(desk.act(at.id(), at.version(), act, who));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
