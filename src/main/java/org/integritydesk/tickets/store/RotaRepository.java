package org.integritydesk.tickets.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integritydesk.chat.PersonId;
import org.integritydesk.tickets.Absence;
import org.integritydesk.tickets.Ticket;
import org.jspecify.annotations.Nullable;

/** Who is out of office, and whose turn it was; callers bring the transaction. */
@ApplicationScoped
public class RotaRepository {
    private final EntityManager entities;

    RotaRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Remembers that the person is out of office; instead of what was known of them. */
    public void away(PersonId person, Instant since, @Nullable Instant backAt) {
        back(person);
        entities.createNativeQuery(
                        "insert into absence (person, since, back_at) values (?1, ?2, cast(?3 as timestamptz))")
                .setParameter(1, person.value())
                .setParameter(2, since)
                .setParameter(3, backAt == null ? null : backAt.toString())
                .executeUpdate();
    }

    /** Forgets the absence. */
    public void back(PersonId person) {
        entities.createNativeQuery("delete from absence where person = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
    }

    /** Everybody who is out of office at the moment, by id. */
    public Map<PersonId, Absence> absent(Instant now) {
        Map<PersonId, Absence> absent = new HashMap<>();
        List<?> rows = entities.createNativeQuery(
                        "select person, since, back_at from absence where back_at is null or back_at > ?1",
                        Object[].class)
                .setParameter(1, now)
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            var person = new PersonId((String) columns[0]);
            absent.put(person, new Absence(person, (Instant) columns[1], (Instant) columns[2]));
        }
        return absent;
    }

    /** Everybody's last turn; later turns have higher numbers. */
    public Map<PersonId, Long> turns() {
        Map<PersonId, Long> turns = new HashMap<>();
        for (Object row : entities.createNativeQuery("select person, turn from rota_turn", Object[].class)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            turns.put(new PersonId((String) columns[0]), (Long) columns[1]);
        }
        return turns;
    }

    /** Remembers that the person had a turn, the last one so far. */
    public void turn(PersonId person) {
        entities.createNativeQuery(
                        "insert into rota_turn (person, turn) select ?1, coalesce(max(turn), 0) + 1 from rota_turn"
                                + " on conflict (person) do update set turn = excluded.turn")
                .setParameter(1, person.value())
                .executeUpdate();
    }

    /** New tickets that nobody ever had, oldest first. */
    public List<Ticket> neverAssigned(int limit) {
        return entities.createNativeQuery(
                        "select * from ticket t where t.state = 'NEW' and not exists (select 1 from ticket_event e"
                                + " where e.ticket_number = t.number and e.act in ('CLAIM', 'REASSIGN', 'TAKE_OVER'))"
                                + " order by t.priority, t.number limit ?1",
                        TicketEntity.class)
                .setParameter(1, limit)
                .getResultStream()
                .map(row -> ((TicketEntity) row).toTicket())
                .toList();
    }

    /** Open P0 and P1 tickets of these people, most urgent first. */
    public List<Ticket> urgentOf(Collection<PersonId> owners) {
        return entities.createNativeQuery(
                        "select * from ticket where state in ('CLAIMED', 'WAITING', 'ESCALATED', 'SNOOZED')"
                                + " and priority in ('P0', 'P1') and assignee in (?1) order by priority, number",
                        TicketEntity.class)
                .setParameter(1, owners.stream().map(PersonId::value).toList())
                .getResultStream()
                .map(row -> ((TicketEntity) row).toTicket())
                .toList();
    }
}
