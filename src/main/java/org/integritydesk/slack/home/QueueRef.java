package org.integritydesk.slack.home;

import java.util.Optional;
import org.integritydesk.tickets.QueuePosition;
import org.integritydesk.tickets.QueueView;
import org.integritydesk.tickets.TicketFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which page of the queue is shown, as a button or a view carries it. Says what to look for, never who may see it.
 *
 * @param from null: the first page
 */
record QueueRef(TicketFilter filter, @Nullable QueuePosition from) {
    /** What staff see before they choose: what still needs an owner. */
    static final QueueRef START = of(TicketFilter.of(QueueView.UNASSIGNED));

    static QueueRef of(TicketFilter filter) {
        return new QueueRef(filter, null);
    }

    /** Reads what {@link #toString} wrote; from anything else staff start anew. */
    static QueueRef parse(@Nullable String text) {
        String[] parts = text == null ? new String[] {""} : text.split("\\|", 2);
        Optional<TicketFilter> filter = parts[0].isBlank() ? Optional.empty() : TicketFilter.parse(parts[0]);
        return filter.map(found -> new QueueRef(
                        found, parts.length > 1 ? QueuePosition.parse(parts[1]).orElse(null) : null))
                .orElse(START);
    }

    @Override
    public String toString() {
        return filter.words() + (from == null ? "" : "|" + from);
    }
}
