package org.integritydesk.platform.outbox.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the outbox. */
@Entity
@Table(name = "outbox")
class OutboxEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Column
    String family = "";

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    String payload = "";

    @Column
    String conversation = "";

    @Column
    @Nullable String topic;

    @Column
    String state = "PENDING";

    @Column
    int attempts;

    @Column
    int begun;

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    @Column(name = "settled_at")
    @Nullable Instant settledAt;

    @Column(name = "receipt_room")
    @Nullable String receiptRoom;

    @Column(name = "receipt_message")
    @Nullable String receiptMessage;

    @Column(name = "last_error")
    @Nullable String lastError;

    @Column
    @Nullable String place;
}
