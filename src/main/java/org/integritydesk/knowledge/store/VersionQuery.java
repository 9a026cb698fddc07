package org.integritydesk.knowledge.store;

import jakarta.persistence.Query;
import java.util.List;
import org.integritydesk.knowledge.Entry;

/** Versions by native queries. */
final class VersionQuery {
    /** Published versions; to be followed by conditions on the entry {@code e} and its published version {@code v}. */
    static final String PUBLISHED = "select v.* from faq_entry e join faq_entry_version v"
            + " on v.entry_id = e.id and v.version = e.published_version where ";

    private VersionQuery() {}

    /** The entries of a query that was made for {@link EntryVersionEntity}. */
    static List<Entry> of(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(EntryVersionEntity.class::cast)
                .map(EntryVersionEntity::toEntry)
                .toList();
    }
}
