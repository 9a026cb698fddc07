package org.integritydesk.tickets.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.tickets.OpenTicket;
import org.integritydesk.tickets.ServiceClock;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketEvent;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketOutline;
import org.integritydesk.tickets.TicketState;

/** The ticket tables; callers bring the transaction. */
@ApplicationScoped
public class TicketRepository implements PanacheRepositoryBase<TicketEntity, Long> {
    static final List<TicketState> OPEN =
            Arrays.stream(TicketState.values()).filter(TicketState::isOpen).toList();

    private static final List<TicketState> UNSETTLED =
            Stream.concat(OPEN.stream(), Stream.of(TicketState.DUPLICATE)).toList();

    /** Any number, as long as no other lock has it. */
    private static final long FAMILIES = 0x7469636b65747301L;

    private static final List<TicketState> ANSWERED = List.of(TicketState.RESOLVED, TicketState.CLOSED);

    private final EntityManager entities;

    TicketRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps a new ticket under the next number. */
    public Ticket add(OpenTicket request, ServiceClock service, Instant now) {
        var row = TicketEntity.of(request, service, now);
        persistAndFlush(row);
        return row.toTicket();
    }

    /** The ticket as the database has it now, past any cache. */
    public Optional<Ticket> findTicket(TicketNumber number) {
        Optional<TicketEntity> row = findByIdOptional(number.value());
        row.ifPresent(entities::refresh);
        return row.map(TicketEntity::toTicket);
    }

    /** The ticket as it is now, and as it stays until the transaction ends or changes it. */
    public Optional<Ticket> lock(TicketNumber number) {
        Optional<TicketEntity> row = findByIdOptional(number.value(), LockModeType.PESSIMISTIC_WRITE);
        row.ifPresent(entities::refresh);
        return row.map(TicketEntity::toTicket);
    }

    /** The ticket that was opened from this message. */
    public Optional<Ticket> fromMessage(ThreadRef message) {
        return find("sourceRoom = ?1 and sourceMessage = ?2", message.room().value(), message.thread())
                .firstResultOptional()
                .map(TicketEntity::toTicket);
    }

    /**
     * Writes the ticket if nobody changed it meanwhile.
     *
     * @param expectedVersion the version the change was decided on
     * @return whether it was written
     */
    public boolean replace(int expectedVersion, Ticket next) {
        TicketEntity row = findById(next.number().value(), LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(row);
        if (row.version != expectedVersion) {
            return false;
        }
        row.change(next);
        flush();
        return true;
    }

    /** Holds every other act back that goes through several tickets, until the transaction ends. */
    public void lockFamilies() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", FAMILIES)
                .getSingleResult();
    }

    /** Duplicates of this ticket, oldest first. */
    public List<TicketNumber> followers(TicketNumber number) {
        return find("duplicateOf = ?1 and state = ?2 order by number", number.value(), TicketState.DUPLICATE).stream()
                .map(row -> new TicketNumber(Objects.requireNonNull(row.number)))
                .toList();
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

    /** The line of the history that made this version. */
    public Optional<TicketEvent> event(TicketNumber number, int version) {
        return entities.createQuery(
                        "from TicketEventEntity where ticketNumber = :number and version = :version",
                        TicketEventEntity.class)
                .setParameter("number", number.value())
                .setParameter("version", version)
                .getResultStream()
                .map(TicketEventEntity::toEvent)
                .findFirst();
    }

    /** Tickets this person opened, newest first. */
    public List<Ticket> raisedBy(PersonId person, int limit) {
        return find("requester = ?1 order by number desc", person.value()).page(Page.ofSize(limit)).stream()
                .map(TicketEntity::toTicket)
                .toList();
    }

    /** These tickets, in the order of their numbers; what there is not is left out. */
    public List<Ticket> all(Collection<TicketNumber> numbers) {
        return list(
                        "number in ?1 order by number",
                        numbers.stream().map(TicketNumber::value).toList())
                .stream()
                .map(TicketEntity::toTicket)
                .toList();
    }

    /** Tickets opened since then that somebody still has to do something about, or that follow one, newest first. */
    public List<TicketOutline> unsettled(Instant since, int limit) {
        return entities.createQuery(
                        "select number, duplicateOf, market, area, createdAt from TicketEntity where state in :states"
                                + " and createdAt >= :since order by number desc",
                        Object[].class)
                .setParameter("states", UNSETTLED)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new TicketOutline(
                        new TicketNumber((Long) row[0]),
                        row[1] == null ? null : new TicketNumber((Long) row[1]),
                        (Market) row[2],
                        (PolicyArea) row[3],
                        (Instant) row[4]))
                .toList();
    }

    /** Open tickets, oldest first. */
    public List<Ticket> open(int limit) {
        return find("state in ?1 order by number", OPEN).page(Page.ofSize(limit)).stream()
                .map(TicketEntity::toTicket)
                .toList();
    }

    /** Tickets that were answered after the moment and not reopened since, newest first. */
    public List<Ticket> resolvedSince(Instant since, int limit) {
        return find("state in ?1 and resolvedAt >= ?2 order by resolvedAt desc, number desc", ANSWERED, since)
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
