package org.integritydesk.tickets;

import java.time.Instant;
import org.integritydesk.chat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A line of a ticket's history, never changed.
 *
 * @param from null: the ticket was opened
 * @param note what was said with it, as far as it is worth reading
 */
public record TicketEvent(
        Instant at,
        PersonId actor,
        TicketAct.Kind act,
        @Nullable TicketState from,
        TicketState to,
        @Nullable String note) {}
