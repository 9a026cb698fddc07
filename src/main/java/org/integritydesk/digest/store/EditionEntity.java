package org.integritydesk.digest.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.digest.DigestEdition;
import org.integritydesk.digest.EditionState;
import org.integritydesk.digest.Editorial;
import org.integritydesk.digest.KeptEdition;
import org.jspecify.annotations.Nullable;

/** A kept edition. */
@Entity
@Table(name = "digest_edition")
class EditionEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Column
    String room = "";

    @Column(name = "period_to")
    Instant periodTo = Instant.EPOCH;

    @Column
    boolean scheduled;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable DigestEdition content;

    @Column
    @Enumerated(EnumType.STRING)
    EditionState state = EditionState.POSTED;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Editorial editorial;

    @Column(name = "written_at")
    Instant writtenAt = Instant.EPOCH;

    @Column(name = "decided_by")
    @Nullable String decidedBy;

    KeptEdition toKept() {
        return new KeptEdition(
                Objects.requireNonNull(id),
                new RoomId(room),
                Objects.requireNonNull(content),
                editorial == null ? Editorial.NONE : editorial,
                state,
                scheduled,
                writtenAt,
                decidedBy == null ? null : new PersonId(decidedBy));
    }
}
