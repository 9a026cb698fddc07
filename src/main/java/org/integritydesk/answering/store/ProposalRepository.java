package org.integritydesk.answering.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integritydesk.answering.QuestionId;
import org.integritydesk.answering.WordingProposal;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/** Proposed wordings; callers bring the transaction. */
@ApplicationScoped
public class ProposalRepository implements PanacheRepositoryBase<ProposalEntity, Long> {
    /** Nobody reads more of them. */
    private static final int MOST_WAITING = 200;

    private final EntityManager entities;

    ProposalRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Keeps a proposal, if there is none of the same wording for the entry. One that was withdrawn waits again.
     *
     * @param normalized what makes two wordings the same
     */
    public void add(
            EntryId entry,
            String wording,
            String normalized,
            @Nullable QuestionId question,
            @Nullable TicketNumber ticket,
            Instant now) {
        entities.createNativeQuery("insert into variant_proposal as known"
                        + " (entry_id, wording, normalized, question, ticket, proposed_at)"
                        + " values (?1, ?2, ?3, cast(?4 as bigint), cast(?5 as bigint), ?6)"
                        + " on conflict (entry_id, normalized) do update set verdict = null, decided_at = null,"
                        + " wording = excluded.wording, question = excluded.question, ticket = excluded.ticket,"
                        + " proposed_at = excluded.proposed_at where known.verdict = 'WITHDRAWN'")
                .setParameter(1, entry.value())
                .setParameter(2, wording)
                .setParameter(3, normalized)
                .setParameter(4, question == null ? null : question.value())
                .setParameter(5, ticket == null ? null : ticket.value())
                .setParameter(6, now)
                .executeUpdate();
    }

    /** Takes back what the question proposed and nobody has decided on. */
    public void withdraw(QuestionId question, Instant now) {
        update("verdict = 'WITHDRAWN', decidedAt = ?1 where question = ?2 and verdict is null", now, question.value());
    }

    /** Undecided proposals, oldest first, at most 200. */
    public List<WordingProposal> waiting() {
        return find("verdict is null order by id").page(Page.ofSize(MOST_WAITING)).stream()
                .map(ProposalEntity::toProposal)
                .toList();
    }

    /** Locks a proposal until the transaction ends; empty: it is decided already, or there is none. */
    public Optional<WordingProposal> lockWaiting(long id) {
        return find("id = ?1 and verdict is null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(ProposalEntity::toProposal);
    }

    /** Records the decision of an editor. */
    public void decide(WordingProposal proposal, boolean accepted, PersonId editor, Instant now) {
        update(
                "verdict = ?1, decidedBy = ?2, decidedAt = ?3 where id = ?4",
                accepted ? "ACCEPTED" : "REJECTED",
                editor.value(),
                now,
                proposal.id());
    }
}
