package org.integritydesk.digest.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.integritydesk.digest.DigestEdition;
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

    @Column(name = "written_at")
    Instant writtenAt = Instant.EPOCH;
}
