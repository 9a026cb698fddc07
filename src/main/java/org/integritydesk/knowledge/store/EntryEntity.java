package org.integritydesk.knowledge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.integritydesk.knowledge.EntryStatus;
import org.jspecify.annotations.Nullable;

/** An entry: which version is the latest, and where it stands. */
@Entity
@Table(name = "faq_entry")
class EntryEntity {
    @Id
    String id = "";

    @Column
    int version;

    @Column
    @Enumerated(EnumType.STRING)
    EntryStatus status = EntryStatus.DRAFT;

    @Column
    long revision;

    @Column(name = "loaded_version")
    @Nullable Integer loadedVersion;
}
