package org.integritydesk.knowledge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
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
        Rows.change(
                entities,
                "insert into text_vector (model, hash, vector) select u.model, u.hash, decode(u.vector, 'hex') from"
                        + " unnest(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as text[])) as u (model, hash, vector)"
                        + " on conflict do nothing",
                List.copyOf(new TreeMap<>(vectors).entrySet()),
                row -> model,
                Map.Entry::getKey,
                row -> HexFormat.of().formatHex(row.getValue()));
    }
}
