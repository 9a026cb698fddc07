package org.integritydesk.insights.projects;

import java.time.LocalDate;
import java.util.List;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.insights.statistics.OutcomeWeek;
import org.jspecify.annotations.Nullable;

/** Something done to a project. */
public sealed interface ProjectAct {
    /** What the transition table knows the act by. */
    enum Kind {
        PROPOSE("Propose"),
        APPROVE("Take up"),
        START("Start"),
        SHIP("Done"),
        DECLINE("Decline"),
        ABANDON("Abandon"),
        PLAN("Change the plan"),
        REPORT("Report the outcome");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What the button says. */
        public String label() {
            return label;
        }
    }

    /** The act's row in the transition table. */
    default Kind kind() {
        return switch (this) {
            case Approve unused -> Kind.APPROVE;
            case Start unused -> Kind.START;
            case Ship unused -> Kind.SHIP;
            case Decline unused -> Kind.DECLINE;
            case Abandon unused -> Kind.ABANDON;
            case Plan unused -> Kind.PLAN;
            case Tell unused -> Kind.REPORT;
        };
    }

    /** Why, or what was said, for the history; null: nothing worth reading. */
    default @Nullable String note() {
        return switch (this) {
            case Approve unused -> null;
            case Start unused -> null;
            case Ship(LocalDate on) -> "since " + on;
            case Decline(String reason) -> reason;
            case Abandon(String reason) -> reason;
            case Plan(ProjectPlan plan) -> plan.words();
            case Tell(Report report) -> report.told();
        };
    }

    /** It is to be done. */
    record Approve() implements ProjectAct {}

    /**
     * Work begins. What it is compared with never changes afterwards.
     *
     * @param baseline as in {@link Project}
     * @param outcomeBefore as in {@link Project}
     */
    record Start(LocalDate on, List<DayCount> baseline, List<OutcomeWeek> outcomeBefore) implements ProjectAct {
        public Start {
            baseline = List.copyOf(baseline);
            outcomeBefore = List.copyOf(outcomeBefore);
        }
    }

    /**
     * People have what was made.
     *
     * @param on since this day; what they ask from the next day on is compared
     */
    record Ship(LocalDate on) implements ProjectAct {}

    /** It will not be done. */
    record Decline(String reason) implements ProjectAct {}

    /** It was begun and will not be done. */
    record Abandon(String reason) implements ProjectAct {}

    /** Owner, date or weight change. */
    record Plan(ProjectPlan plan) implements ProjectAct {}

    /** Somebody says what came of it. */
    record Tell(Report report) implements ProjectAct {}
}
