package org.integritydesk.tickets;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the queue, what is due next first.
 *
 * @param counts tickets in each view that the rest of the filter lets through; {@value #MANY} stands for that many or more
 * @param from where it begins; null: with the first ticket
 * @param next where the next page begins; null: this is the last
 */
public record QueuePage(
        QueueFilter filter,
        Map<QueueView, Integer> counts,
        List<Ticket> tickets,
        @Nullable QueuePosition from,
        @Nullable QueuePosition next) {
    /** Nobody needs to know more exactly, and counting on would take ever longer. */
    public static final int MANY = 100;

    public QueuePage {
        counts = Map.copyOf(counts);
        tickets = List.copyOf(tickets);
    }
}
