package org.integritydesk.tickets;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of somebody's word that they are out of office, or back. */
public sealed interface AwayOutcome {
    /**
     * They are away.
     *
     * @param back the day on which they are back; null: until they say so
     * @param urgent open tickets of theirs that cannot wait
     */
    record Away(@Nullable LocalDate back, List<Ticket> urgent) implements AwayOutcome {
        public Away {
            urgent = List.copyOf(urgent);
        }
    }

    /** They are back, or were never away. */
    record Back() implements AwayOutcome {}

    /** The day has begun already. */
    record NotInFuture() implements AwayOutcome {}

    /** The person has no tickets to give. */
    record NotStaff() implements AwayOutcome {}
}
