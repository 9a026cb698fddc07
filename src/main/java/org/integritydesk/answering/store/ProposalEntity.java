package org.integritydesk.answering.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.integritydesk.answering.QuestionId;
import org.integritydesk.answering.WordingProposal;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/** A row of the table of proposed wordings. */
@Entity
@Table(name = "variant_proposal")
class ProposalEntity {
    @Id
    long id;

    @Column(name = "entry_id")
    String entryId = "";

    @Column
    String wording = "";

    @Column
    @Nullable Long question;

    @Column
    @Nullable Long ticket;

    @Column(name = "proposed_at")
    Instant proposedAt = Instant.EPOCH;

    /** Null: nobody has decided yet. */
    @Column
    @Nullable String verdict;

    @Column(name = "decided_by")
    @Nullable String decidedBy;

    @Column(name = "decided_at")
    @Nullable Instant decidedAt;

    WordingProposal toProposal() {
        return new WordingProposal(
                id,
                new EntryId(entryId),
                wording,
                question == null ? null : new QuestionId(question),
                ticket == null ? null : new TicketNumber(ticket),
                proposedAt);
    }
}
