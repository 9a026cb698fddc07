package org.integritydesk.tickets;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.integritydesk.chat.Actor;
import org.jspecify.annotations.Nullable;

/** Whose turn it is (pure): of those on duty, whoever got nothing from the rota for longest. */
final class RotaPolicy {
    private static final Comparator<Candidate> LONGEST_WITHOUT = Comparator.comparing(
                    Candidate::lastTurn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(candidate -> candidate.person().id().value());

    private RotaPolicy() {}

    /**
     * One of staff.
     *
     * @param hours the desk's, where they live
     * @param lastTurn later turns have higher numbers; null: they never had one
     */
    record Candidate(
            Actor person,
            WorkingHours hours,
            boolean isAway,
            @Nullable Long lastTurn) {}

    /** Who gets the ticket. */
    sealed interface Choice {
        record Give(Actor to) implements Choice {}

        /** Nobody is on duty. */
        record Nobody() implements Choice {}
    }

    static Choice next(List<Candidate> staff, Instant now) {
        return staff.stream()
                .filter(candidate -> !candidate.isAway() && candidate.hours().isOpen(now))
                .min(LONGEST_WITHOUT)
                .<Choice>map(candidate -> new Choice.Give(candidate.person()))
                .orElseGet(Choice.Nobody::new);
    }
}
