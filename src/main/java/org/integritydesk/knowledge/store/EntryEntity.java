package org.integritydesk.knowledge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.integritydesk.knowledge.EntryStatus;
import org.jspecify.annotations.Nullable;

/** An entry: which of its versions answers, which is worked on, and where that one stands. */
@Entity
@Table(name = "faq_entry")
class EntryEntity {
    @Id
    String id = "";

    /** How many versions there are. */
    @Column
    int version;

    @Column(name = "current_version")
    int currentVersion;

    @Column(name = "published_version")
    @Nullable Integer publishedVersion;

    @Column
    @Enumerated(EnumType.STRING)
    EntryStatus status = EntryStatus.DRAFT;

    @Column
    long revision;

    @Column(name = "loaded_version")
    @Nullable Integer loadedVersion;
}
