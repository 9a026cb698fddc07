package org.integritydesk.tickets.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.integritydesk.tickets.QueueQuery;
import org.integritydesk.tickets.QueueView;
import org.integritydesk.tickets.Ticket;

/** Reads the queue; callers bring the transaction. */
@ApplicationScoped
public class QueueRepository {
    private final EntityManager entities;

    QueueRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The tickets of a page. */
    public List<Ticket> tickets(QueueQuery query) {
        return bound(entities.createNativeQuery(query.sql(), TicketEntity.class), query).getResultList().stream()
                .map(row -> ((TicketEntity) row).toTicket())
                .toList();
    }

    /** How many tickets are in each view. */
    public Map<QueueView, Integer> counts(QueueQuery query) {
        Object[] row =
                (Object[]) bound(entities.createNativeQuery(query.sql()), query).getSingleResult();
        Map<QueueView, Integer> counts = new EnumMap<>(QueueView.class);
        for (QueueView view : QueueView.values()) {
            counts.put(view, ((Number) row[view.ordinal()]).intValue());
        }
        return counts;
    }

    private static Query bound(Query sql, QueueQuery query) {
        for (int i = 0; i < query.arguments().size(); i++) {
            sql.setParameter(i + 1, query.arguments().get(i));
        }
        return sql;
    }
}
