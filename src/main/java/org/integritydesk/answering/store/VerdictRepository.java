package org.integritydesk.answering.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.integritydesk.answering.QuestionId;
import org.integritydesk.answering.Verdict;
import org.integritydesk.knowledge.EntryId;

/** What askers said about answers, append-only; callers bring the transaction. */
@ApplicationScoped
public class VerdictRepository implements PanacheRepository<VerdictEntity> {
    /** Keeps a verdict. */
    public void add(Verdict verdict) {
        persistAndFlush(VerdictEntity.of(verdict));
    }

    /** All that was said about the answers to a question, oldest first. */
    public List<Verdict> about(QuestionId question) {
        return list("question = ?1 order by id", question.value()).stream()
                .map(VerdictEntity::toVerdict)
                .toList();
    }

    /** Complaints with a reason about any version of an entry, from inclusive, to inclusive, oldest first. */
    public List<Verdict> complaints(EntryId entry, Instant from, Instant to) {
        return list(
                        "entryId = ?1 and reason is not null and at >= ?2 and at <= ?3 order by id",
                        entry.value(),
                        from,
                        to)
                .stream()
                .map(VerdictEntity::toVerdict)
                .toList();
    }
}
