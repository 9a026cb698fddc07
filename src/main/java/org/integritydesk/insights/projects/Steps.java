package org.integritydesk.insights.projects;

import java.util.Locale;
import java.util.Map;
import org.integritydesk.insights.InsightAct.Result;

/** What came of an act on a project, in words. Pure. */
final class Steps {
    private Steps() {}

    static Result result(ProjectOutcome outcome) {
        return switch (outcome) {
            case ProjectOutcome.Done(Project project) ->
                new Result.Done(name(project) + " is " + project.state().label().toLowerCase(Locale.ROOT) + ". It "
                        + next(project));
            case ProjectOutcome.Already(Project project) ->
                new Result.Done("There is such a project already: " + name(project) + ", "
                        + project.state().label().toLowerCase(Locale.ROOT) + ".");
            case ProjectOutcome.TooLate(Project current) ->
                refused("Somebody changed " + name(current) + " in the meantime; it is "
                        + current.state().label().toLowerCase(Locale.ROOT) + " now. Please look at it again.");
            case ProjectOutcome.NotNow(Project current) ->
                refused(name(current) + " is " + current.state().label().toLowerCase(Locale.ROOT)
                        + "; that cannot be done with it now.");
            case ProjectOutcome.Unknown unknown -> refused("It is not there any more. Please look again.");
        };
    }

    static Result refused(String sentence) {
        return new Result.Refused(Map.of("", sentence));
    }

    private static String name(Project project) {
        return "Project " + project.id();
    }

    private static String next(Project project) {
        return switch (project.state()) {
            case PROPOSED -> "waits to be taken up.";
            case APPROVED -> "can be started.";
            case IN_PROGRESS -> "is due on " + project.plan().due() + ".";
            case SHIPPED -> {
                if (project.report() != null) {
                    yield "has what came of it on record.";
                }
                yield project.outcome() == Outcome.REPORTED
                        ? "cannot be measured here; please report what came of it."
                        : "is measured from now on; a first verdict comes after four weeks.";
            }
            case DECLINED, ABANDONED -> "is over; its history is kept.";
        };
    }
}
