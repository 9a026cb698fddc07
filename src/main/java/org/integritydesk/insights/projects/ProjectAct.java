package org.integritydesk.insights.projects;

import java.time.LocalDate;
import java.util.List;
import org.integritydesk.insights.ThemeLog.DayCount;
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
        PLAN("Change the plan");

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
    Kind kind();

    /** Why, or what was said, for the history; null: nothing worth reading. */
    default @Nullable String note() {
        return null;
    }

    /** It is to be done. */
    record Approve() implements ProjectAct {
        @Override
        public Kind kind() {
            return Kind.APPROVE;
        }
    }

    /**
     * Work begins.
     *
     * @param baseline how often people asked until now, a day; it never changes afterwards
     */
    record Start(List<DayCount> baseline) implements ProjectAct {
        public Start {
            baseline = List.copyOf(baseline);
        }

        @Override
        public Kind kind() {
            return Kind.START;
        }
    }

    /**
     * People have what was made.
     *
     * @param on since this day; what they ask from the next day on is compared
     */
    record Ship(LocalDate on) implements ProjectAct {
        @Override
        public Kind kind() {
            return Kind.SHIP;
        }

        @Override
        public String note() {
            return "since " + on;
        }
    }

    /** It will not be done. */
    record Decline(String reason) implements ProjectAct {
        @Override
        public Kind kind() {
            return Kind.DECLINE;
        }

        @Override
        public String note() {
            return reason;
        }
    }

    /** It was begun and will not be done. */
    record Abandon(String reason) implements ProjectAct {
        @Override
        public Kind kind() {
            return Kind.ABANDON;
        }

        @Override
        public String note() {
            return reason;
        }
    }

    /** Owner, date or weight change. */
    record Plan(ProjectPlan plan) implements ProjectAct {
        @Override
        public Kind kind() {
            return Kind.PLAN;
        }

        @Override
        public String note() {
            return plan.words();
        }
    }
}
