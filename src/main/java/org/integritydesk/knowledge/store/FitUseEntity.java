package org.integritydesk.knowledge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.ConfidenceFit;
import org.integritydesk.knowledge.FitUse;
import org.jspecify.annotations.Nullable;

/** A row of the table of switches between fits; written once. */
@Entity
@Immutable
@Table(name = "confidence_fit_use")
class FitUseEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    /** Null: the one that ships. */
    @Column
    @Nullable Integer fit;

    @Column(name = "used_by")
    @Nullable String usedBy;

    @Column(name = "used_at")
    Instant usedAt = Instant.EPOCH;

    static FitUseEntity of(FitUse use) {
        var row = new FitUseEntity();
        row.fit = use.number() == ConfidenceFit.SHIPPED.number() ? null : use.number();
        row.usedBy = use.by() == null ? null : use.by().value();
        row.usedAt = use.at();
        return row;
    }

    FitUse toUse() {
        return new FitUse(
                fit == null ? ConfidenceFit.SHIPPED.number() : fit,
                usedBy == null ? null : new PersonId(usedBy),
                usedAt);
    }
}
