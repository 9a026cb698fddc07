package org.integritydesk.tickets.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.integritydesk.chat.PersonId;
import org.integritydesk.tickets.OpenTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketEvent;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketState;

/** The ticket tables; callers bring the transaction. */
@ApplicationScoped
public class TicketRepository implements PanacheRepositoryBase<TicketEntity, Long> {
    private static final List<TicketState> OPEN =
            Arrays.stream(TicketState.values()).filter(TicketState::isOpen).toList();

    private final EntityManager entities;

    TicketRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps a new ticket under the next number. */
    public Ticket add(OpenTicket request, Instant now) {
        var row = TicketEntity.of(request, now);
        persistAndFlush(row);
        return row.toTicket();
    }

    /** The ticket as the database has it now, past any cache. */
    public Optional<Ticket> findTicket(TicketNumber number) {
        Optional<TicketEntity> row = findByIdOptional(number.value());
        row.ifPresent(entities::refresh);
        return row.map(TicketEntity::toTicket);
    }

    /**
     * Writes the ticket if nobody changed it meanwhile.
     *
     * @param expectedVersion the version the change was decided on
     * @return whether it was written
     */
    public boolean replace(int expectedVersion, Ticket next) {
        return entities.createQuery("""
                                update TicketEntity set version = :next, state = :state, details = :details,
                                assignee = :assignee, answer = :answer, rootCause = :rootCause, confirmed = :confirmed,
                                updatedAt = :updatedAt where number = :number and version = :expected
                                """)
                        .setParameter("next", next.version())
                        .setParameter("state", next.state())
                        .setParameter("details", next.details())
                        .setParameter(
                                "assignee",
                                next.assignee() == null ? null : next.assignee().value())
                        .setParameter("answer", next.answer())
                        .setParameter("rootCause", next.rootCause())
                        .setParameter("confirmed", next.confirmed())
                        .setParameter("updatedAt", next.updatedAt())
                        .setParameter("number", next.number().value())
                        .setParameter("expected", expectedVersion)
                        .executeUpdate()
                == 1;
    }

    /** Adds a line to the history. */
    public void remember(TicketNumber number, TicketEvent event) {
        entities.persist(TicketEventEntity.of(number.value(), event));
    }

    /** The history, oldest first. */
    public List<TicketEvent> history(TicketNumber number) {
        return entities.createQuery(
                        "from TicketEventEntity where ticketNumber = :number order by id", TicketEventEntity.class)
                .setParameter("number", number.value())
                .getResultStream()
                .map(TicketEventEntity::toEvent)
                .toList();
    }

    /** Tickets this person opened, newest first. */
    public List<Ticket> raisedBy(PersonId person, int limit) {
        return find("requester = ?1 order by number desc", person.value()).page(Page.ofSize(limit)).stream()
                .map(TicketEntity::toTicket)
                .toList();
    }

    /** Open tickets, oldest first. */
    public List<Ticket> open(int limit) {
        return find("state in ?1 order by number", OPEN).page(Page.ofSize(limit)).stream()
                .map(TicketEntity::toTicket)
                .toList();
    }

    /** Resolved tickets that last changed after the moment, newest first. */
    public List<Ticket> resolvedSince(Instant since, int limit) {
        return find("state = ?1 and updatedAt >= ?2 order by updatedAt desc, number desc", TicketState.RESOLVED, since)
                .page(Page.ofSize(limit))
                .stream()
                .map(TicketEntity::toTicket)
                .toList();
    }

    /** Tickets opened or last changed in the span. */
    public List<Ticket> changedBetween(Instant from, Instant to) {
        return list(
                        "(createdAt >= ?1 and createdAt < ?2) or (updatedAt >= ?1 and updatedAt < ?2) order by number",
                        from,
                        to)
                .stream()
                .map(TicketEntity::toTicket)
                .toList();
    }
}
