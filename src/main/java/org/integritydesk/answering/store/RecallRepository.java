package org.integritydesk.answering.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integritydesk.answering.QuestionId;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.EntryId;

/** Which changes of answers are to be told, and to whom they were; callers bring the transaction. */
@ApplicationScoped
public class RecallRepository {
    private final EntityManager entities;

    RecallRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** What somebody knows of an entry, and the last question that told them. */
    public record Known(QuestionId question, PersonId person, int version) {}

    /** A change that somebody was told of. */
    public record Told(QuestionId question, EntryId entry, int fromVersion, int toVersion) {}

    /** Has the entries looked at from a moment on; an earlier moment is put off. */
    public void put(List<EntryId> entries, Instant due) {
        entities.createNativeQuery("insert into recall_due (entry_id, due_at)"
                        + " select unnest(string_to_array(?1, ' ')), ?2 order by 1"
                        + " on conflict (entry_id) do update set due_at = excluded.due_at")
                // No id holds a space.
                .setParameter(1, entries.stream().map(EntryId::value).distinct().collect(Collectors.joining(" ")))
                .setParameter(2, due)
                .executeUpdate();
    }

    /** Entries that are due. */
    public List<EntryId> due(Instant now) {
        return entities
                .createNativeQuery("select entry_id from recall_due where due_at <= ?1 order by entry_id", String.class)
                .setParameter(1, now)
                .getResultList()
                .stream()
                .map(id -> new EntryId((String) id))
                .toList();
    }

    /** Forgets entries that are due and answered nobody since the moment: nobody is to be told. */
    public void forgetUnasked(Instant now, Instant since) {
        entities.createNativeQuery("delete from recall_due as due where due_at <= ?1 and not exists"
                        + " (select 1 from question where entry_id = due.entry_id and asked_at >= ?2)")
                .setParameter(1, now)
                .setParameter(2, since)
                .executeUpdate();
    }

    /** Takes an entry off the list; false: it is not due, or somebody else took it. */
    public boolean take(EntryId entry, Instant now) {
        return entities.createNativeQuery("delete from recall_due where entry_id = ?1 and due_at <= ?2")
                        .setParameter(1, entry.value())
                        .setParameter(2, now)
                        .executeUpdate()
                == 1;
    }

    /** Everybody who got an answer from the entry since the moment and was helped by nobody else. */
    public List<Known> known(EntryId entry, Instant since) {
        return rows(entities.createNativeQuery(
                                "select distinct on (asker) id, asker, greatest(entry_version,"
                                        + " (select max(to_version) from recall where person = asker and recall.entry_id = ?1)) version"
                                        + " from question where entry_id = ?1 and asked_at >= ?2 and ticket_number is null"
                                        + " and outcome in ('ANSWER', 'REFER') and surface <> 'API'"
                                        + " order by asker, id desc",
                                Tuple.class)
                        .setParameter(1, entry.value())
                        .setParameter(2, since)
                        .getResultList())
                .stream()
                .map(row ->
                        new Known(new QuestionId(number(row, "id")), new PersonId(row.get("asker", String.class)), (int)
                                number(row, "version")))
                .toList();
    }

    /** Keeps that the person is told of the version; empty: they were already. */
    public Optional<Long> add(Known known, EntryId entry, int toVersion, Instant now) {
        return entities
                .createNativeQuery(
                        "insert into recall (question, person, entry_id, from_version, to_version, told_at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing returning id",
                        Long.class)
                .setParameter(1, known.question().value())
                .setParameter(2, known.person().value())
                .setParameter(3, entry.value())
                .setParameter(4, known.version())
                .setParameter(5, toVersion)
                .setParameter(6, now)
                .getResultList()
                .stream()
                .map(id -> (Long) id)
                .findFirst();
    }

    /** What was told under the id. */
    public Optional<Told> told(long id) {
        return rows(entities.createNativeQuery(
                                "select question, entry_id, from_version, to_version from recall where id = ?1",
                                Tuple.class)
                        .setParameter(1, id)
                        .getResultList())
                .stream()
                .map(row -> new Told(
                        new QuestionId(number(row, "question")),
                        new EntryId(row.get("entry_id", String.class)),
                        (int) number(row, "from_version"),
                        (int) number(row, "to_version")))
                .findFirst();
    }

    private static List<Tuple> rows(List<?> result) {
        return result.stream().map(Tuple.class::cast).toList();
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
