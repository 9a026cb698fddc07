package org.integritydesk.knowledge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Vectors of texts, so that a text is embedded once and not at every start. Derived data: may be emptied at any time. Callers
 * bring the transaction.
 */
@ApplicationScoped
public class VectorRepository {
    private final EntityManager entities;

    VectorRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The vectors that are known, by the hash of their text. */
    public Map<String, byte[]> find(String model, Collection<String> hashes) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select hash, vector from text_vector where model = :model and hash = any(:hashes)")
                .setParameter("model", model)
                .setParameter("hashes", hashes.toArray(new String[0]))
                .getResultList();
        var found = new HashMap<String, byte[]>();
        rows.forEach(row -> found.put((String) row[0], (byte[]) row[1]));
        return found;
    }

    /** Keeps vectors; those another instance kept meanwhile stay. */
    public void add(String model, Map<String, byte[]> vectors) {
        // All in one order: of two that keep the same ones at once, one waits for the other.
        new TreeMap<>(vectors)
                .forEach((hash, vector) -> entities.createNativeQuery("insert into text_vector (model, hash, vector)"
                                + " values (:model, :hash, :vector) on conflict do nothing")
                        .setParameter("model", model)
                        .setParameter("hash", hash)
                        .setParameter("vector", vector)
                        .executeUpdate());
    }
}
