package org.integritydesk.tickets.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.Ticket;

/** What desks leave at the end of their days; callers bring the transaction. */
@ApplicationScoped
public class HandOverRepository {
    /** More than anybody reads. */
    private static final int MOST = 500;

    private final EntityManager entities;

    HandOverRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Takes the list of that closing, over all instances; false: somebody has it. */
    public boolean claim(Market desk, Instant closed) {
        return entities.createNativeQuery(
                                "insert into hand_over (desk, closed_at) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, desk.name())
                        .setParameter(2, closed)
                        .executeUpdate()
                == 1;
    }

    /** Tickets whose clock runs and that are P0 or P1, or due until the moment; most urgent first. */
    public List<Ticket> dueBefore(Instant moment) {
        return entities.createNativeQuery("""
                        select * from ticket where state in ('NEW', 'CLAIMED', 'ESCALATED', 'REOPENED')
                          and (priority in ('P0', 'P1') or resolve_by <= ?1
                            or (responded_at is null and respond_by <= ?1))
                        order by priority, resolve_by, number limit ?2""", TicketEntity.class)
                .setParameter(1, moment)
                .setParameter(2, MOST)
                .getResultStream()
                .map(row -> ((TicketEntity) row).toTicket())
                .toList();
    }
}
