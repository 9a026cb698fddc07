package org.integritydesk.insights.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.integritydesk.insights.ThemeLog;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.insights.ThemeRule;
import org.integritydesk.insights.statistics.Baseline;
import org.integritydesk.insights.statistics.Measured;
import org.integritydesk.insights.statistics.OutcomeWeek;
import org.integritydesk.insights.statistics.Proof;
import org.integritydesk.insights.statistics.ProofPolicy;
import org.integritydesk.insights.statistics.Span;

/** Freezes what a project is compared with, and judges it by that. */
@ApplicationScoped
class ProjectProofs {
    private final ThemeLog themes;
    private final OutcomeLog outcomes;
    private final ThemeRule rules;
    private final Clock clock;

    ProjectProofs(ThemeLog themes, OutcomeLog outcomes, ThemeRule rules, Clock clock) {
        this.themes = themes;
        this.outcomes = outcomes;
        this.rules = rules;
        this.clock = clock;
    }

    /** The start of a project today, with what it is compared with from then on. */
    ProjectAct.Start start(Project project) {
        LocalDate today = day(clock.instant());
        return new ProjectAct.Start(today, asksBefore(project, today), outcomeBefore(project, today));
    }

    private List<DayCount> asksBefore(Project project, LocalDate started) {
        return Baseline.of(day(project.createdAt()), started).stream()
                .flatMap(span -> days(project, span).stream())
                .toList();
    }

    private List<OutcomeWeek> outcomeBefore(Project project, LocalDate started) {
        return Baseline.of(
                        day(project.createdAt()),
                        started.minusDays(project.outcome().knownAfterDays()))
                .stream()
                .flatMap(span -> outcomes.weeks(project, span).stream())
                .toList();
    }

    /**
     * The project with what it is compared with. What was kept at its start stays as it is, unless questions moved between its
     * theme and others since: then the same weeks are counted again, for what comes after is counted by the theme as it is now.
     */
    Project compared(Project project) {
        LocalDate started = project.startedOn();
        return started == null || !themes.isRegroupedSince(project.theme(), instant(started))
                ? project
                : ProjectBuilder.builder(project)
                        .baseline(asksBefore(project, started))
                        .outcomeBefore(outcomeBefore(project, started))
                        .build();
    }

    /**
     * Whether people ask less about the theme since a project is done, whatever it was for; empty: it is not done.
     *
     * @param today as it stood on this day, which is not looked at itself
     */
    Optional<Proof> asks(Project project, LocalDate today) {
        return done(project, today)
                .map(done ->
                        ProofPolicy.judge(compared(project).baseline(), days(project, after(project, done, today))));
    }

    /**
     * Whether a project that is done did what it was for; empty: it is not done.
     *
     * @param today as it stood on this day, which is not looked at itself; what is only there or not is as it is now
     */
    Optional<Proof> proof(Project project, LocalDate today) {
        return switch (project.outcome()) {
            case ASKS -> asks(project, today);
            case ASKED_AGAIN, OVERTURNED, WAITS -> done(project, today).map(done -> measured(project, done, today));
            case PUBLISHED -> done(project, today).map(done -> published(project));
            case REPORTED -> done(project, today).map(done -> reported(project));
        };
    }

    private static Optional<LocalDate> done(Project project, LocalDate today) {
        return Optional.ofNullable(project.shippedOn()).filter(done -> !done.isAfter(today));
    }

    private Proof measured(Project project, LocalDate done, LocalDate today) {
        Span span = after(project, done, today);
        List<OutcomeWeek> before = compared(project).outcomeBefore();
        List<OutcomeWeek> after = outcomes.weeks(project, span);
        long days = ChronoUnit.DAYS.between(span.from(), known(project, today));
        return switch (project.outcome()) {
            case ASKED_AGAIN ->
                ProofPolicy.share(
                        "questions were asked again by the same person within seven days", before, after, days);
            case OVERTURNED ->
                ProofPolicy.share(
                        "settled tickets about decisions in " + project.area().label()
                                + " were a reviewer's or model's mistake",
                        before,
                        after,
                        days);
            case WAITS -> ProofPolicy.times(before, after, days);
            case ASKS, PUBLISHED, REPORTED -> throw new IllegalArgumentException("Not counted by the week: " + project);
        };
    }

    private Proof published(Project project) {
        LocalDate started = project.startedOn();
        if (started == null) {
            return new Proof.TooEarly("it is not known when it began");
        }
        List<String> missing = new ArrayList<>();
        if (!outcomes.isDecided(project.theme(), started)) {
            missing.add("no decision about one of its tickets is logged since it began");
        }
        Optional<String> entry = themes.find(project.theme())
                .flatMap(rules::answer)
                .filter(found -> rules.isChangedSince(found, instant(started)))
                .map(found -> found.citation());
        if (entry.isEmpty()) {
            missing.add("no entry published since then answers its typical question");
        }
        return missing.isEmpty()
                ? new Proof.Effective(new Measured.There("a decision is logged, and entry " + entry.orElseThrow()
                        + ", published since it began, answers its typical question"))
                : new Proof.TooEarly(String.join("; ", missing));
    }

    private static Proof reported(Project project) {
        Report report = project.report();
        return report == null
                ? new Proof.NotMeasured("the desk does not see "
                        + project.action().measure() + "; ask who does, and report the outcome here")
                : new Proof.Reported(report.told());
    }

    private List<DayCount> days(Project project, Span span) {
        return span.days() == 0 ? List.of() : themes.days(project.theme(), project.market(), span.from(), span.to());
    }

    private static Span after(Project project, LocalDate done, LocalDate today) {
        return Baseline.after(done, known(project, today));
    }

    /** Of what happened before this day it is known what became of it. */
    private static LocalDate known(Project project, LocalDate today) {
        return today.minusDays(project.outcome().knownAfterDays());
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
