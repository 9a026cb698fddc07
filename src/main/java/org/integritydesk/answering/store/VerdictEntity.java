package org.integritydesk.answering.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.integritydesk.answering.Complaint;
import org.integritydesk.answering.Feedback;
import org.integritydesk.answering.QuestionId;
import org.integritydesk.answering.Verdict;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.EntryId;
import org.jspecify.annotations.Nullable;

/** A row of the feedback table; written once. */
@Entity
@Immutable
@Table(name = "answer_feedback")
class VerdictEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Column
    long question;

    @Column(name = "entry_id")
    String entryId = "";

    @Column(name = "entry_version")
    int entryVersion;

    @Column
    @Enumerated(EnumType.STRING)
    Feedback verdict = Feedback.SOLVED;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable Complaint reason;

    @Column
    String person = "";

    @Column
    Instant at = Instant.EPOCH;

    static VerdictEntity of(Verdict verdict) {
        var row = new VerdictEntity();
        row.question = verdict.question().value();
        row.entryId = verdict.entry().value();
        row.entryVersion = verdict.version();
        row.verdict = verdict.feedback();
        row.reason = verdict.reason();
        row.person = verdict.person().value();
        row.at = verdict.at();
        return row;
    }

    Verdict toVerdict() {
        return new Verdict(
                new QuestionId(question),
                new EntryId(entryId),
                entryVersion,
                verdict,
                reason,
                new PersonId(person),
                at);
    }
}
