package org.integritydesk.slack.home;

import java.util.Optional;
import org.integritydesk.tickets.QueueFilter;
import org.integritydesk.tickets.QueuePosition;
import org.integritydesk.tickets.QueueView;
import org.jspecify.annotations.Nullable;

/**
 * Which page of the queue is shown, as a button or a view carries it. Says what to look for, never who may see it.
 *
 * @param from null: the first page
 */
record QueueRef(QueueFilter filter, @Nullable QueuePosition from) {
    /** What staff see before they choose: what still needs an owner. */
    static final QueueRef START = of(QueueFilter.of(QueueView.UNASSIGNED));

    static QueueRef of(QueueFilter filter) {
        return new QueueRef(filter, null);
    }

    /** Reads what {@link #toString} wrote; from anything else staff start anew. */
    static QueueRef parse(@Nullable String text) {
        String[] parts = text == null ? new String[] {""} : text.split("\\|", 2);
        Optional<QueueFilter> filter = parts[0].isBlank() ? Optional.empty() : QueueFilter.parse(parts[0]);
        return filter.map(found -> new QueueRef(
                        found, parts.length > 1 ? QueuePosition.parse(parts[1]).orElse(null) : null))
                .orElse(START);
    }

    @Override
    public String toString() {
        return filter.words() + (from == null ? "" : "|" + from);
    }
}
