package org.integritydesk.insights.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integritydesk.answering.QuestionId;
import org.integritydesk.insights.Gap;
import org.integritydesk.insights.Vectors;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/** What nothing answers, and the questions that showed it; callers bring the transaction. */
@ApplicationScoped
public class GapRepository {
    /**
     * Of the questions that ended with a person because nothing fitted: those for which search worked, over an index with
     * entries in it, in a language that it reads, and which are none of the desk's secrets.
     */
    private static final String MISSES =
            "select q.id, q.asker, q.market, coalesce(t.area, q.understood -> 'area' ->> 'value', 'OTH')"
                    + " area, coalesce(q.read_as, q.text) words, q.search ->> 'text' searched,"
                    + " (q.search ->> 'revision')::bigint revision, q.asked_at"
                    + " from question q left join ticket t on t.number = q.ticket_number";

    private static final String IS_MISS = " where q.why_escalated in ('NOTHING_FOUND', 'NOTHING_FITS', 'NONE_OF_THESE')"
            + " and q.surface <> 'API' and (q.search ->> 'healthy')::boolean and (q.search ->> 'revision')::bigint > 0"
            + " and coalesce(q.understood -> 'language' ->> 'value', 'en') like 'en%'"
            + " and coalesce(t.area, q.understood -> 'area' ->> 'value', 'OTH') <> 'OOS'"
            + " and not jsonb_path_exists(q.understood, '$.concerns[*] ? (@.value == \"INJECTION\" || @.value == \"INTERNALS\")')"
            + " and exists (select 1 from faq_entry_version e where e.status = 'PUBLISHED' and e.changed_at <= q.asked_at)";

    private static final String GAPS =
            "select g.id, g.market, g.area, g.typical, g.opened_at, g.closed_by, g.closed_at,"
                    + " g.reopened_at, asked.asks, asked.askers, asked.last_asked from gap g join lateral (select count(*) asks,"
                    + " count(distinct m.asker) askers, max(m.asked_at) last_asked from gap_question m"
                    + " where m.gap = g.id) asked on true";

    private final EntityManager entities;

    GapRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A question that nothing answered although search worked.
     *
     * @param searched the words as they were searched
     * @param revision of the knowledge base that was searched
     */
    public record Miss(
            QuestionId question,
            String asker,
            Market market,
            PolicyArea area,
            String words,
            String searched,
            long revision,
            Instant askedAt) {}

    /** Where an open gap is. */
    public record Place(long gap, Market market, float[] unit) {}

    /** Makes everybody else who sorts misses wait until this transaction ends. */
    public void lock() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('gaps', 0))", Integer.class)
                .getSingleResult();
    }

    /** When the newest question of any gap was asked; empty: there is none. */
    public Optional<Instant> newest() {
        return Optional.ofNullable(
                (Instant) entities.createNativeQuery("select max(asked_at) from gap_question", Instant.class)
                        .getSingleResult());
    }

    /** Misses since the moment that are in no gap, oldest first. */
    public List<Miss> unsorted(Instant since, int most) {
        return misses(entities.createNativeQuery(
                        MISSES + IS_MISS + " and q.asked_at >= ?1"
                                + " and not exists (select 1 from gap_question m where m.question = q.id) order by q.id",
                        Tuple.class)
                .setParameter(1, since)
                .setMaxResults(most));
    }

    /** The newest questions of a gap. */
    public List<Miss> questions(long gap, int most) {
        return misses(entities.createNativeQuery(
                        MISSES + " join gap_question m on m.question = q.id where m.gap = ?1 order by q.id desc",
                        Tuple.class)
                .setParameter(1, gap)
                .setMaxResults(most));
    }

    /** Gaps that nothing answers. */
    public List<Place> open() {
        return rows(entities.createNativeQuery(
                        "select id, market, vector from gap where closed_by is null order by id", Tuple.class))
                .map(row -> new Place(number(row, "id"), market(row), Vectors.read(row.get("vector", byte[].class))))
                .toList();
    }

    /** The questions that opened those gaps whose vectors are of another model, as they were searched, by gap. */
    public Map<Long, String> ofAnotherModel(String model) {
        return rows(entities.createNativeQuery(
                                "select distinct on (g.id) g.id, q.search ->> 'text' searched from gap g"
                                        + " join gap_question m on m.gap = g.id join question q on q.id = m.question"
                                        + " where g.model <> ?1 order by g.id, q.id",
                                Tuple.class)
                        .setParameter(1, model))
                .collect(Collectors.toMap(row -> number(row, "id"), row -> row.get("searched", String.class)));
    }

    /** Gives a gap the vector of a model. */
    public void place(long gap, byte[] vector, String model) {
        change("update gap set vector = ?1, model = ?2 where id = ?3", vector, model, gap);
    }

    /** A new gap that a question shows; its id. */
    public long open(Miss miss, byte[] vector, String model, Instant now) {
        return ((Number) entities.createNativeQuery(
                                "insert into gap (market, area, typical, vector, opened_at, revision, model)"
                                        + " values (?1, ?2, '', ?3, ?4, ?5, ?6) returning id",
                                Long.class)
                        .setParameter(1, miss.market().name())
                        .setParameter(2, miss.area().name())
                        .setParameter(3, vector)
                        .setParameter(4, now)
                        .setParameter(5, miss.revision())
                        .setParameter(6, model)
                        .getSingleResult())
                .longValue();
    }

    /** Adds a question to a gap. */
    public void add(long gap, QuestionId question) {
        change(
                "insert into gap_question (question, gap, asked_at, asker) select id, ?2, asked_at, asker from question where id = ?1",
                question.value(),
                gap);
    }

    /** What may be told of a gap. */
    public void describe(long gap, String typical) {
        change("update gap set typical = ?1 where id = ?2", typical, gap);
    }

    /** Notes that the owner of its area hears of a gap; false: they have before. */
    public boolean alert(long gap, Instant now) {
        return change("update gap set alerted_at = ?1 where id = ?2 and alerted_at is null", now, gap) == 1;
    }

    /** The knowledge revision as it is now. */
    public long revision() {
        return ((Number) entities.createNativeQuery("select value from knowledge_revision", Long.class)
                        .getSingleResult())
                .longValue();
    }

    /** Gaps to be asked again: open ones when anything was published since, closed ones when what closed them changed. */
    public List<Long> due(long revision, int most) {
        return entities
                .createNativeQuery(
                        "select g.id from gap g left join faq_entry e on e.id = g.closed_by where g.revision < ?1"
                                + " and (g.closed_by is null or e.revision > g.revision) order by g.revision, g.id",
                        Long.class)
                .setParameter(1, revision)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(id -> (Long) id)
                .toList();
    }

    /**
     * Keeps what asking again found.
     *
     * @param entry that answers it; null: none does
     * @return whether the gap was closed or reopened by it
     */
    public boolean asked(long gap, @Nullable EntryId entry, long revision, Instant now) {
        change("update gap set revision = ?1 where id = ?2", revision, gap);
        return entry == null
                ? change(
                                "update gap set closed_by = null, closed_at = null, reopened_at = ?1"
                                        + " where id = ?2 and closed_by is not null",
                                now,
                                gap)
                        == 1
                : change(
                                "update gap set closed_by = ?1, closed_at = coalesce(closed_at, ?2) where id = ?3"
                                        + " and closed_by is distinct from ?1",
                                entry.value(),
                                now,
                                gap)
                        == 1;
    }

    /** The gap of this id. */
    public Optional<Gap> find(long gap) {
        return gaps(entities.createNativeQuery(GAPS + " where g.id = ?1", Tuple.class)
                        .setParameter(1, gap))
                .stream()
                .findFirst();
    }

    /** Gaps that are open, and those that were closed or asked about in the period; what is asked most first. */
    public List<Gap> between(Instant from, Instant to) {
        return gaps(entities.createNativeQuery(
                        GAPS
                                + " where g.opened_at < ?2 and (g.closed_at is null or g.closed_at >= ?1 or asked.last_asked >= ?1)"
                                + " order by g.closed_by is not null, asked.asks desc, g.id",
                        Tuple.class)
                .setParameter(1, from)
                .setParameter(2, to));
    }

    private int change(String sql, Object... arguments) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query.executeUpdate();
    }

    private static List<Gap> gaps(Query query) {
        return rows(query)
                .map(row -> new Gap(
                        number(row, "id"),
                        market(row),
                        area(row),
                        row.get("typical", String.class),
                        (int) number(row, "asks"),
                        (int) number(row, "askers"),
                        row.get("opened_at", Instant.class),
                        row.get("last_asked", Instant.class),
                        entry(row),
                        row.get("closed_at", Instant.class),
                        row.get("reopened_at", Instant.class)))
                .toList();
    }

    private static List<Miss> misses(Query query) {
        return rows(query)
                .map(row -> new Miss(
                        new QuestionId(number(row, "id")),
                        row.get("asker", String.class),
                        market(row),
                        area(row),
                        row.get("words", String.class),
                        row.get("searched", String.class),
                        number(row, "revision"),
                        row.get("asked_at", Instant.class)))
                .toList();
    }

    private static @Nullable EntryId entry(Tuple row) {
        String id = row.get("closed_by", String.class);
        return id == null ? null : new EntryId(id);
    }

    private static Market market(Tuple row) {
        return Market.valueOf(row.get("market", String.class));
    }

    private static PolicyArea area(Tuple row) {
        return PolicyArea.valueOf(row.get("area", String.class));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }

    private static Stream<Tuple> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast);
    }
}
