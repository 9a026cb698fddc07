package org.integritydesk.tickets.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAlert;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketState;

/** What was told about tickets, and which of them time says something about; callers bring the transaction. */
@ApplicationScoped
public class ServiceRepository {
    private final EntityManager entities;

    ServiceRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Makes other instances wait until this one is done with the work. */
    public void lock(String work) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, "service/" + work)
                .getSingleResult();
    }

    /** Remembers an alert; false: it was told before. */
    public boolean remember(TicketNumber number, TicketAlert alert, Instant now) {
        return entities.createNativeQuery("insert into ticket_alert (ticket_number, kind, deadline, told_at)"
                                + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, number.value())
                        .setParameter(2, alert.kind().name())
                        .setParameter(3, alert.deadline())
                        .setParameter(4, now)
                        .executeUpdate()
                == 1;
    }

    /** The alerts told about these tickets, and when. */
    public Map<TicketNumber, Map<TicketAlert, Instant>> told(Collection<Ticket> tickets) {
        Map<TicketNumber, Map<TicketAlert, Instant>> told = new HashMap<>();
        List<?> rows = entities.createNativeQuery(
                        "select ticket_number, kind, deadline, told_at from ticket_alert where ticket_number in (?1)",
                        Object[].class)
                .setParameter(
                        1,
                        tickets.stream().map(ticket -> ticket.number().value()).toList())
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            told.computeIfAbsent(new TicketNumber((Long) columns[0]), number -> new HashMap<>())
                    .put(new TicketAlert(TicketAlert.Kind.valueOf((String) columns[1]), (Instant) columns[2]), (Instant)
                            columns[3]);
        }
        return told;
    }

    /** Tickets whose clock runs, due before the moment, and of whose present deadlines not everybody heard; first due first. */
    public List<Ticket> onTheClock(Instant dueBefore, int limit) {
        return tickets("""
                select * from ticket t where t.state in ('NEW', 'CLAIMED', 'ESCALATED', 'REOPENED') and (
                  (t.responded_at is null and t.respond_by < ?1 and not exists (
                    select 1 from ticket_alert a where a.ticket_number = t.number
                      and a.kind = 'FIRST_WORD_FOR_LEADS' and a.deadline = t.respond_by))
                  or (t.resolve_by < ?1 and not exists (
                    select 1 from ticket_alert a where a.ticket_number = t.number
                      and a.kind = 'ANSWER_FOR_LEADS' and a.deadline = t.resolve_by)))
                order by least(t.respond_by, t.resolve_by), t.number limit ?2""", dueBefore, limit);
    }

    /** Snoozed tickets whose time has come, longest ago first. */
    public List<Ticket> toWake(Instant now, int limit) {
        return tickets("select * from ticket where snoozed_until <= ?1 order by snoozed_until limit ?2", now, limit);
    }

    /** Tickets in these states with which nothing happened since the moment, longest silent first. */
    public List<Ticket> silent(Set<TicketState> states, Instant since, int limit) {
        return tickets(
                "select * from ticket where state in (" + names(states)
                        + ") and updated_at <= ?1 order by updated_at limit ?2",
                since,
                limit);
    }

    /** The same, without those of whose present silence somebody heard. */
    public List<Ticket> silentUntold(Set<TicketState> states, TicketAlert.Kind untold, Instant since, int limit) {
        return tickets(
                "select * from ticket t where t.state in (" + names(states) + ") and t.updated_at <= ?1"
                        + " and not exists (select 1 from ticket_alert a where a.ticket_number = t.number"
                        + " and a.deadline = t.updated_at and a.kind = '" + untold.name() + "')"
                        + " order by t.updated_at limit ?2",
                since,
                limit);
    }

    private static String names(Set<TicketState> states) {
        return states.stream().map(state -> "'" + state.name() + "'").sorted().collect(Collectors.joining(", "));
    }

    private List<Ticket> tickets(String sql, Instant moment, int limit) {
        return entities.createNativeQuery(sql, TicketEntity.class)
                .setParameter(1, moment)
                .setParameter(2, limit)
                .getResultStream()
                .map(row -> ((TicketEntity) row).toTicket())
                .toList();
    }
}
