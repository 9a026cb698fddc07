package org.integritydesk.knowledge.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The versions. */
@ApplicationScoped
class EntryVersionRepository implements PanacheRepositoryBase<EntryVersionEntity, EntryVersionEntity.Key> {}
