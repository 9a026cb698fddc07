package org.integritydesk.answering.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.integritydesk.answering.AskerSaid;
import org.integritydesk.answering.Complaint;
import org.integritydesk.answering.Feedback;
import org.integritydesk.answering.QuestionId;
import org.jspecify.annotations.Nullable;

/** What askers said or picked, beside what the search had found. Callers bring the transaction. */
@ApplicationScoped
public class AskerSaidRepository {
    /**
     * An entry comes into a verdict as it was shown; without a verdict it counts only if it was picked among titles. Picks
     * among options of a question asked back tell the market or the like, not whether the search was right.
     */
    private static final String SAID = """
            select q.id as question, cast(q.search->>'evidence' as double precision) as evidence,
              q.candidates->0->>'entryId' as first,
              coalesce(v.entry_id, case when q.outcome <> 'SUGGEST' and q.offer is not null then q.entry_id end) as shown,
              v.verdict as verdict, v.reason as reason, coalesce(q.why_escalated = 'NONE_OF_THESE', false) as none_fits,
              cast(extract(epoch from coalesce(v.at, q.asked_at)) * 1000 as bigint) as said_at
            from question q left join lateral
              (select * from answer_feedback f where f.question = q.id order by f.id desc limit 1) v on true
            where q.search->>'model' = ?1 and cast(q.search->>'healthy' as boolean)
              and jsonb_array_length(q.candidates) > 0 and q.offer->>'question' is null
              and (v.id is not null or q.offer is not null)
            order by q.id desc limit ?2
            """;

    private final EntityManager entities;

    AskerSaidRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Of the questions whose askers said or were offered something, the latest.
     *
     * @param model whose vectors were compared
     */
    public List<AskerSaid> latest(String model, int limit) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(SAID, Tuple.class)
                .setParameter(1, model)
                .setParameter(2, limit)
                .getResultList();
        return rows.stream().map(AskerSaidRepository::said).toList();
    }

    private static AskerSaid said(Tuple row) {
        String verdict = text(row, "verdict");
        String reason = text(row, "reason");
        return new AskerSaid(
                new QuestionId(row.get("question", Long.class)),
                row.get("evidence", Double.class),
                row.get("first", String.class),
                text(row, "shown"),
                verdict == null ? null : Feedback.valueOf(verdict),
                reason == null ? null : Complaint.valueOf(reason),
                row.get("none_fits", Boolean.class),
                Instant.ofEpochMilli(row.get("said_at", Long.class)));
    }

    private static @Nullable String text(Tuple row, String column) {
        return row.get(column, String.class);
    }
}
