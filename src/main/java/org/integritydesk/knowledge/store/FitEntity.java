package org.integritydesk.knowledge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.ConfidenceFit;
import org.integritydesk.knowledge.KeptFit;
import org.integritydesk.knowledge.ProposedFit;
import org.jspecify.annotations.Nullable;

/** A row of the table of fits; written once. */
@Entity
@Immutable
@Table(name = "confidence_fit")
class FitEntity {
    @Id
    int number;

    @Column
    double weight;

    @Column
    double bias;

    @Column(name = "instead_of")
    int insteadOf;

    @Column
    int judged;

    @Column(name = "right_share")
    double rightShare;

    @Column(name = "loss_before")
    double lossBefore;

    @Column(name = "loss_after")
    double lossAfter;

    @Column(name = "made_by")
    @Nullable String madeBy;

    @Column(name = "made_at")
    Instant madeAt = Instant.EPOCH;

    static FitEntity of(KeptFit kept) {
        var made = kept.made();
        var row = new FitEntity();
        row.number = made.fit().number();
        row.weight = made.fit().weight();
        row.bias = made.fit().bias();
        row.insteadOf = made.insteadOf();
        row.judged = made.judged();
        row.rightShare = made.rightShare();
        row.lossBefore = made.lossBefore();
        row.lossAfter = made.lossAfter();
        row.madeBy = kept.madeBy() == null ? null : kept.madeBy().value();
        row.madeAt = kept.madeAt();
        return row;
    }

    KeptFit toFit() {
        return new KeptFit(
                new ProposedFit(
                        new ConfidenceFit(number, weight, bias), insteadOf, judged, rightShare, lossBefore, lossAfter),
                madeBy == null ? null : new PersonId(madeBy),
                madeAt);
    }
}
