package org.integritydesk.tickets.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.integritydesk.chat.PersonId;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketFilter;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/** Pages of the ticket table; callers bring the transaction. */
@ApplicationScoped
public class TicketListing {
    private final EntityManager entities;

    TicketListing(EntityManager entities) {
        this.entities = entities;
    }

    /** Tickets that pass the filter, with numbers below this one, highest first. */
    public List<Ticket> page(TicketFilter filter, @Nullable TicketNumber before, int limit) {
        var where = new Conditions();
        where.add("number < ?", before == null ? null : before.value());
        where.add("state in ?", filter.states().isEmpty() ? null : filter.states());
        where.add("market = ?", filter.market());
        where.add("area = ?", filter.area());
        where.add("priority = ?", filter.priority());
        where.add("assignee = ?", id(filter.assignee()));
        where.add("requester = ?", id(filter.requester()));
        where.add("createdAt >= ?", filter.createdFrom());
        where.add("createdAt < ?", filter.createdTo());
        where.add("updatedAt >= ?", filter.updatedSince());
        for (String word : filter.words()) {
            where.add(
                    "locate(?, lower(concat(question, ' ', coalesce(answer, '')))) > 0", word.toLowerCase(Locale.ROOT));
        }
        var query = entities.createQuery(
                        "from TicketEntity" + where.text() + " order by number desc", TicketEntity.class)
                .setMaxResults(limit);
        where.values.forEach(query::setParameter);
        return query.getResultStream().map(TicketEntity::toTicket).toList();
    }

    private static @Nullable String id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    /** What must hold of a ticket, all of it. */
    private static final class Conditions {
        private final List<String> all = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        /**
         * Asks for something.
         *
         * @param condition with a question mark for the value
         * @param value null: nothing is asked for
         */
        void add(String condition, @Nullable Object value) {
            if (value != null) {
                String name = "p" + values.size();
                all.add(condition.replace("?", ":" + name));
                values.put(name, value);
            }
        }

        String text() {
            return all.isEmpty() ? "" : " where " + String.join(" and ", all);
        }
    }
}
