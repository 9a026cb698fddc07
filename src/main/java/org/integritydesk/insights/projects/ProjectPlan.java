package org.integritydesk.insights.projects;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who does a project until when, and what it is worth.
 *
 * @param owner the role or team that sees to it
 * @param mustDo null: it is weighed
 * @param rice kept for projects that must be done, too, but not counted there
 */
public record ProjectPlan(
        String owner, LocalDate due, @Nullable MustDo mustDo, Rice rice) {
    /** What it is worth; empty: it must be done. */
    public Optional<Double> score() {
        return mustDo == null ? Optional.of(rice.score()) : Optional.empty();
    }

    /** The lane it is in, in words people read. */
    public String lane() {
        return mustDo == null ? "weighed" : "must do: " + mustDo.label();
    }

    /** All of it, for the history. */
    String words() {
        return owner + ", due " + due + ", " + lane() + ", RICE " + rice.words();
    }
}
