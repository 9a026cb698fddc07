package org.integritydesk.tickets;

import java.time.Instant;
import org.integritydesk.chat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A line of a ticket's history, never changed.
 *
 * @param version of the ticket that the act made; with the number, the event's identity
 * @param from null: the ticket was opened
 * @param subject whom or what it was done to, as in {@link TicketAct#subject}
 * @param note why, or what was said with it, as far as it is worth reading
 */
public record TicketEvent(
        int version,
        Instant at,
        PersonId actor,
        TicketAct.Kind act,
        @Nullable TicketState from,
        TicketState to,
        @Nullable String subject,
        @Nullable String note) {}
