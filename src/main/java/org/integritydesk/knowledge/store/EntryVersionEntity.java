package org.integritydesk.knowledge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryStatus;
import org.jspecify.annotations.Nullable;

/** One version of an entry; written once. */
@Entity
@Immutable
@Table(name = "faq_entry_version")
@IdClass(EntryVersionEntity.Key.class)
class EntryVersionEntity {
    /** Entry and version. */
    record Key(String entryId, int version) implements Serializable {}

    @Id
    @Column(name = "entry_id")
    String entryId = "";

    @Id
    int version;

    @Column
    @Enumerated(EnumType.STRING)
    EntryStatus status = EntryStatus.DRAFT;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    String content = "";

    @Column
    @Nullable String origin;

    @Column
    @Nullable String editor;

    @Column
    @Nullable String author;

    @Column
    @Nullable String note;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    Entry toEntry() {
        return new Entry(
                new EntryId(entryId),
                version,
                status,
                ContentJson.read(content),
                origin,
                person(editor),
                person(author),
                changedAt,
                note);
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }
}
