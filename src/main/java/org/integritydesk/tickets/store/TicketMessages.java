package org.integritydesk.tickets.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketMessage;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketState;

/** The ticket messages; callers bring the transaction. */
@ApplicationScoped
public class TicketMessages implements PanacheRepository<TicketMessageEntity> {
    private final EntityManager entities;

    TicketMessages(EntityManager entities) {
        this.entities = entities;
    }

    /** Makes everybody else who locks the same message wait until this transaction ends. */
    public void lock(TicketMessage.Source source) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, "ticket-message/" + source.room().value() + "/" + source.message())
                .getSingleResult();
    }

    /** Keeps a message and returns its id. */
    public long add(TicketMessage said) {
        var row = TicketMessageEntity.of(said);
        persistAndFlush(row);
        return Objects.requireNonNull(row.id);
    }

    /** Writes what an edit or a deletion made of a message. */
    public void replace(TicketMessage next) {
        findById(Objects.requireNonNull(next.id())).change(next);
        flush();
    }

    /** The message of this id. */
    public Optional<TicketMessage> byId(long id) {
        return findByIdOptional(id).map(TicketMessageEntity::toMessage);
    }

    /** The message that was taken from there. */
    public Optional<TicketMessage> by(TicketMessage.Source source) {
        return find("room = ?1 and message = ?2", source.room().value(), source.message())
                .firstResultOptional()
                .map(TicketMessageEntity::toMessage);
    }

    /** The messages of a ticket, oldest first. */
    public List<TicketMessage> of(TicketNumber number) {
        return find("ticketNumber = ?1 order by id", number.value()).stream()
                .map(TicketMessageEntity::toMessage)
                .toList();
    }

    /** Tickets that are told in this thread, or were opened from its first message. */
    public List<Ticket> heardIn(ThreadRef thread) {
        return entities.createQuery(
                        "from TicketEntity where (replyRoom = :room and replyThread = :thread)"
                                + " or (sourceRoom = :room and sourceMessage = :thread) order by number",
                        TicketEntity.class)
                .setParameter("room", thread.room().value())
                .setParameter("thread", thread.thread())
                .getResultStream()
                .map(TicketEntity::toTicket)
                .toList();
    }

    /** Open tickets that are told outside of threads, of which something is asked or was said after the moment. */
    public List<Ticket> inTouch(PersonId requester, Instant since) {
        return entities.createQuery(
                        "from TicketEntity t where t.requester = :requester and t.replyThread is null and t.state in :open"
                                + " and (t.state = :waiting or exists (select 1 from TicketMessageEntity m"
                                + " where m.ticketNumber = t.number and m.passage = :told and m.at >= :since))"
                                + " order by t.number",
                        TicketEntity.class)
                .setParameter("requester", requester.value())
                .setParameter("open", TicketRepository.OPEN)
                .setParameter("waiting", TicketState.WAITING)
                .setParameter("told", TicketMessage.Passage.TO_REQUESTER)
                .setParameter("since", since)
                .getResultStream()
                .map(TicketEntity::toTicket)
                .toList();
    }
}
