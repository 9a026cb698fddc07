package org.integritydesk.tickets;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.integritydesk.chat.PersonId;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets are wanted; null: all.
 *
 * @param states one of them; empty: any
 * @param createdTo exclusive, as {@code createdFrom} is inclusive
 * @param updatedSince inclusive
 * @param words all of which the question or the answer must hold, in any case
 */
@RecordBuilder
public record TicketFilter(
        Set<TicketState> states,
        @Nullable Market market,
        @Nullable PolicyArea area,
        @Nullable Priority priority,
        @Nullable PersonId assignee,
        @Nullable PersonId requester,
        @Nullable Instant createdFrom,
        @Nullable Instant createdTo,
        @Nullable Instant updatedSince,
        List<String> words) {
    public TicketFilter {
        states = Set.copyOf(states);
        words = List.copyOf(words);
    }
}
