package org.integritydesk.digest.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.integritydesk.chat.PersonId;
import org.jspecify.annotations.Nullable;

/** Who wants a note about their own week; callers bring the transaction. */
@ApplicationScoped
public class ReaderRepository {
    private final EntityManager entities;

    ReaderRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Somebody who wants it.
     *
     * @param since when they said so
     * @param toldTo end of the week they had last; null: none yet
     */
    public record Reader(
            PersonId person,
            ZoneId zone,
            Instant since,
            @Nullable Instant toldTo) {}

    /** Adds somebody; whoever is there stays as they are. */
    public void add(PersonId person, ZoneId zone, Instant now) {
        entities.createNativeQuery(
                        "insert into digest_reader (person, zone, since) values (?1, ?2, ?3) on conflict (person) do nothing")
                .setParameter(1, person.value())
                .setParameter(2, zone.getId())
                .setParameter(3, now)
                .executeUpdate();
    }

    /** Forgets somebody. */
    public void remove(PersonId person) {
        entities.createNativeQuery("delete from digest_reader where person = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
    }

    /** Whether somebody wants it. */
    public boolean contains(PersonId person) {
        return !entities.createNativeQuery("select person from digest_reader where person = ?1", String.class)
                .setParameter(1, person.value())
                .getResultList()
                .isEmpty();
    }

    /** Everybody, by id. */
    public List<PersonId> all() {
        List<?> people = entities.createNativeQuery("select person from digest_reader order by person", String.class)
                .getResultList();
        return people.stream().map(String.class::cast).map(PersonId::new).toList();
    }

    /** Somebody, until the end of the transaction for this instance alone; empty: they want it no more. */
    public Optional<Reader> lock(PersonId person) {
        List<?> rows = entities.createNativeQuery(
                        "select zone, since, told_to from digest_reader where person = ?1 for update", Object[].class)
                .setParameter(1, person.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Reader(person, ZoneId.of((String) row[0]), (Instant) row[1], (Instant) row[2]))
                .findFirst();
    }

    /** Notes the end of the week they had. */
    public void told(PersonId person, Instant to) {
        entities.createNativeQuery("update digest_reader set told_to = ?2 where person = ?1")
                .setParameter(1, person.value())
                .setParameter(2, to)
                .executeUpdate();
    }
}
