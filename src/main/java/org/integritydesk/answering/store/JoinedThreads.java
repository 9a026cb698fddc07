package org.integritydesk.answering.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.integritydesk.answering.QuestionId;

/** Threads in which people talk to each other now; callers bring the transaction. */
@ApplicationScoped
public class JoinedThreads {
    private final EntityManager entities;

    JoinedThreads(EntityManager entities) {
        this.entities = entities;
    }

    /** Remembers that somebody besides the asker wrote in the thread that the question opened. */
    public void add(QuestionId opening, Instant now) {
        entities.createNativeQuery(
                        "insert into joined_thread (question, joined_at) values (?1, ?2) on conflict do nothing")
                .setParameter(1, opening.value())
                .setParameter(2, now)
                .executeUpdate();
    }

    /** Whether somebody did. */
    public boolean contains(QuestionId opening) {
        return !entities.createNativeQuery("select 1 from joined_thread where question = ?1", Integer.class)
                .setParameter(1, opening.value())
                .getResultList()
                .isEmpty();
    }
}
