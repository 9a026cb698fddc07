package org.integritydesk.tickets.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integritydesk.tickets.TicketNumber;

/** Which tickets are a wave; callers bring the transaction. */
@ApplicationScoped
public class WaveRepository {
    /** Any number, as long as no other lock has it. */
    private static final long WAVES = 0x7469636b65747702L;

    private final EntityManager entities;

    WaveRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Makes everybody else who looks for waves wait until this transaction ends. */
    public void lock() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", WAVES)
                .getSingleResult();
    }

    /** A new wave without tickets; its id. */
    public long add(Instant now) {
        return ((Number) entities.createNativeQuery("insert into wave (found_at) values (?1) returning id", Long.class)
                        .setParameter(1, now)
                        .getSingleResult())
                .longValue();
    }

    /** Adds the tickets that are in no wave yet. */
    public void join(long wave, List<TicketNumber> numbers) {
        numbers.forEach(number -> entities.createNativeQuery("insert into wave_ticket (ticket_number, wave_id)"
                        + " values (?1, ?2) on conflict (ticket_number) do nothing")
                .setParameter(1, number.value())
                .setParameter(2, wave)
                .executeUpdate());
    }

    /** The newest wave that one of these tickets is in. */
    public Optional<Long> newestOf(List<TicketNumber> numbers) {
        return numbers(entities.createNativeQuery(
                                "select wave_id from wave_ticket where ticket_number in (?1)", Long.class)
                        .setParameter(
                                1, numbers.stream().map(TicketNumber::value).toList()))
                .max(Comparator.naturalOrder());
    }

    /** Numbers of the wave's tickets, oldest first. */
    public List<TicketNumber> members(long wave) {
        return numbers(entities.createNativeQuery(
                                "select ticket_number from wave_ticket where wave_id = ?1 order by ticket_number",
                                Long.class)
                        .setParameter(1, wave))
                .map(TicketNumber::new)
                .toList();
    }

    /** Waves found since the moment, and older ones with a ticket that is still open; oldest first. */
    public List<Long> since(Instant since) {
        return numbers(entities.createNativeQuery(
                                "select id from wave where found_at >= ?1 or exists (select 1 from wave_ticket"
                                        + " join ticket on number = ticket_number where wave_id = wave.id and state in"
                                        + " ('NEW', 'CLAIMED', 'WAITING', 'ESCALATED', 'SNOOZED', 'REOPENED')) order by id",
                                Long.class)
                        .setParameter(1, since))
                .toList();
    }

    /** The parent of the incident that was made of the wave. */
    public Optional<TicketNumber> parent(long wave) {
        return numbers(entities.createNativeQuery(
                                "select parent from wave where id = ?1 and parent is not null", Long.class)
                        .setParameter(1, wave))
                .findFirst()
                .map(TicketNumber::new);
    }

    /** Keeps the parent of the incident that was made of the wave. */
    public void parent(long wave, TicketNumber parent) {
        entities.createNativeQuery("update wave set parent = ?2 where id = ?1")
                .setParameter(1, wave)
                .setParameter(2, parent.value())
                .executeUpdate();
    }

    private static Stream<Long> numbers(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Long.class::cast);
    }
}
