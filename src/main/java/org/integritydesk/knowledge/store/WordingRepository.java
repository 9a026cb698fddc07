package org.integritydesk.knowledge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;

/** The wordings of published entries, in the form in which they are compared. Callers bring the transaction. */
@ApplicationScoped
public class WordingRepository {
    private final EntityManager entities;

    WordingRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps the wordings of entries; none of them holds a line break. */
    public void keep(Map<EntryId, List<String>> wordings) {
        if (!wordings.isEmpty()) {
            Rows.change(
                    entities,
                    "update faq_entry e set wordings = string_to_array(u.wordings, chr(10)) from"
                            + " unnest(cast(?1 as text[]), cast(?2 as text[])) as u (id, wordings) where e.id = u.id",
                    List.copyOf(wordings.entrySet()),
                    Map.Entry::getKey,
                    entry -> String.join("\n", entry.getValue()));
        }
    }

    /** Published entries whose wordings were never kept, because an older release published them. */
    public List<Entry> missing() {
        return VersionQuery.of(
                entities.createNativeQuery(VersionQuery.PUBLISHED + "e.wordings is null", EntryVersionEntity.class));
    }

    /** Published entries that have one of the wordings, by id. */
    public List<Entry> sharing(Collection<String> wordings) {
        return VersionQuery.of(entities.createNativeQuery(
                        VersionQuery.PUBLISHED + "e.wordings && cast(?1 as text[]) order by e.id",
                        EntryVersionEntity.class)
                .setParameter(1, wordings.toArray(String[]::new)));
    }
}
