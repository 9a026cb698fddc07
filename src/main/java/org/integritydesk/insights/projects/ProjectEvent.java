package org.integritydesk.insights.projects;

import java.time.Instant;
import java.util.Objects;
import org.integritydesk.chat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A line of a project's history, never changed.
 *
 * @param version of the project that the act made
 * @param note why, or what was said with it
 */
public record ProjectEvent(
        int version,
        Instant at,
        PersonId actor,
        ProjectAct.Kind act,
        ProjectState to,
        @Nullable String note) {
    /** Whether somebody does once more what they did here. */
    boolean isSameAs(PersonId who, ProjectAct other) {
        return actor.equals(who) && act == other.kind() && Objects.equals(note, other.note());
    }
}
