package org.integritydesk.insights.training.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.integritydesk.chat.PersonId;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.insights.training.TrainingSession;
import org.jspecify.annotations.Nullable;

/** A training that was held; only ever added. */
@Entity
@Table(name = "training_session")
class TrainingEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Column
    String topic = "";

    @Column
    String title = "";

    @Column
    @Nullable Long theme;

    @Column(name = "held_on")
    LocalDate heldOn = LocalDate.EPOCH;

    @Column(name = "told_by")
    String toldBy = "";

    @Column(name = "told_at")
    Instant toldAt = Instant.EPOCH;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    List<DayCount> baseline = List.of();

    static TrainingEntity of(TrainingSession session) {
        var row = new TrainingEntity();
        row.topic = session.topic();
        row.title = session.title();
        row.theme = session.theme();
        row.heldOn = session.heldOn();
        row.toldBy = session.toldBy().value();
        row.toldAt = session.toldAt();
        row.baseline = session.baseline();
        return row;
    }

    TrainingSession toSession() {
        return new TrainingSession(topic, title, theme, heldOn, new PersonId(toldBy), toldAt, baseline);
    }
}
