package org.integritydesk.pages.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integritydesk.chat.PersonId;

/** Sessions by the digests of their tokens; callers bring the transaction. */
@ApplicationScoped
public class SessionRepository {
    private final EntityManager entities;

    SessionRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps a session, and forgets those that have ended. */
    public void add(byte[] digest, PersonId person, Instant now, Instant endsAt) {
        entities.createNativeQuery("delete from page_session where ends_at <= ?1")
                .setParameter(1, now)
                .executeUpdate();
        entities.createNativeQuery("insert into page_session (token_digest, person, ends_at) values (?1, ?2, ?3)")
                .setParameter(1, digest)
                .setParameter(2, person.value())
                .setParameter(3, endsAt)
                .executeUpdate();
    }

    /** Whose session it is, unless it has ended. */
    public Optional<PersonId> person(byte[] digest, Instant now) {
        List<String> found = entities.createNativeQuery(
                        "select person from page_session where token_digest = ?1 and ends_at > ?2", String.class)
                .setParameter(1, digest)
                .setParameter(2, now)
                .getResultList();
        return found.stream().findFirst().map(PersonId::new);
    }

    /** Ends a session. */
    public void remove(byte[] digest) {
        entities.createNativeQuery("delete from page_session where token_digest = ?1")
                .setParameter(1, digest)
                .executeUpdate();
    }
}
