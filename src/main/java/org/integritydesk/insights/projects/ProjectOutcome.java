package org.integritydesk.insights.projects;

/** What became of an act on a project. */
public sealed interface ProjectOutcome {
    /** It was done, now or by the same click before. */
    record Done(Project project) implements ProjectOutcome {}

    /** There is such a project for the theme already. */
    record Already(Project project) implements ProjectOutcome {}

    /** Somebody was faster; the person has not seen what it is now. */
    record TooLate(Project current) implements ProjectOutcome {}

    /** Not in this state. */
    record NotNow(Project current) implements ProjectOutcome {}

    /** No such project, or no such theme. */
    record Unknown() implements ProjectOutcome {}
}
