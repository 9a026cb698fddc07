package org.integritydesk.digest.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.integritydesk.digest.DigestSettings;
import org.jspecify.annotations.Nullable;

/** What somebody chose for a channel. */
@Entity
@Table(name = "digest_settings")
class SettingsEntity {
    @Id
    String room = "";

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable DigestSettings settings;

    @Column(name = "changed_by")
    String changedBy = "";

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;
}
