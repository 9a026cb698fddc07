package org.integritydesk.knowledge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryState;
import org.integritydesk.knowledge.EntryStep;
import org.jspecify.annotations.Nullable;

/** Keeps steps in the life of entries: their versions, and how the entries stand. Callers bring the transaction. */
@ApplicationScoped
public class StepRepository {
    private static final int BATCH = 1000;

    private static final String STATES = " from unnest(cast(?1 as text[]), cast(?2 as int[]), cast(?3 as int[]),"
            + " cast(?4 as int[]), cast(?5 as text[])) as u (id, version, current, published, status)";

    private static final String ADD =
            "insert into faq_entry (id, version, current_version, published_version, status, revision)"
                    + " select id, version, current, published, status, 0" + STATES + " on conflict (id) do nothing";

    private static final String CHANGE = "update faq_entry e set version = u.version, current_version = u.current,"
            + " published_version = u.published, status = u.status" + STATES + " where e.id = u.id";

    private static final String VERSIONS = "insert into faq_entry_version"
            + " (entry_id, version, status, content, origin, editor, author, changed_at, note)"
            + " select id, version, status, cast(content as jsonb), origin, editor, author, changed_at, note"
            + " from unnest(cast(?1 as text[]), cast(?2 as int[]), cast(?3 as text[]), cast(?4 as text[]),"
            + " cast(?5 as text[]), cast(?6 as text[]), cast(?7 as text[]), cast(?8 as timestamptz[]), cast(?9 as text[]))"
            + " as u (id, version, status, content, origin, editor, author, changed_at, note)";

    private final EntityManager entities;

    StepRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Keeps steps of different entries; the caller holds the locks of those that were there.
     *
     * @return false: a new entry's id is taken. Of one step nothing was kept then; of several, the caller must roll back
     */
    public boolean keep(List<EntryStep> steps) {
        for (int from = 0; from < steps.size(); from += BATCH) {
            if (!keepBatch(steps.subList(from, Math.min(from + BATCH, steps.size())))) {
                return false;
            }
        }
        return true;
    }

    private boolean keepBatch(List<EntryStep> steps) {
        List<EntryState> added = steps.stream()
                .filter(step -> step.before() == null)
                .map(EntryStep::after)
                .toList();
        if (states(ADD, added) < added.size()) {
            return false;
        }
        states(
                CHANGE,
                steps.stream()
                        .filter(step -> step.before() != null)
                        .map(EntryStep::after)
                        .toList());
        Rows.change(
                entities,
                VERSIONS,
                steps.stream().map(EntryStep::made).toList(),
                Entry::id,
                Entry::version,
                Entry::status,
                entry -> ContentJson.write(entry.content()),
                Entry::origin,
                entry -> id(entry.editor()),
                entry -> id(entry.author()),
                Entry::changedAt,
                Entry::note);
        return true;
    }

    private int states(String sql, List<EntryState> states) {
        return states.isEmpty()
                ? 0
                : Rows.change(
                        entities,
                        sql,
                        states,
                        state -> state.current().id(),
                        EntryState::lastVersion,
                        state -> state.current().version(),
                        state -> state.published() == null
                                ? null
                                : state.published().version(),
                        state -> state.current().status());
    }

    private static @Nullable String id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
