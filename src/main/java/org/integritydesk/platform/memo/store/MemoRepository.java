package org.integritydesk.platform.memo.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The table of memos; callers bring the transaction. */
@ApplicationScoped
public class MemoRepository {
    private final EntityManager entities;

    MemoRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The value of the name. */
    public Optional<String> find(String name) {
        return entities.createNativeQuery("select value from memo where name = ?1", String.class)
                .setParameter(1, name)
                .getResultStream()
                .findFirst()
                .map(String.class::cast);
    }

    /** Writes the value of the name. */
    public void keep(String name, String value) {
        entities.createNativeQuery("insert into memo (name, value) values (?1, ?2)"
                        + " on conflict (name) do update set value = excluded.value")
                .setParameter(1, name)
                .setParameter(2, value)
                .executeUpdate();
    }
}
