package org.integritydesk.knowledge.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryCounts;
import org.integritydesk.knowledge.EntryFilter;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryState;
import org.integritydesk.knowledge.EntryStatus;
import org.jspecify.annotations.Nullable;

/**
 * Entries and their versions; only records leave. Callers bring the transaction. Locks are always taken in the order the
 * revision, then entries by id, so that two writers never wait for each other.
 */
@ApplicationScoped
public class EntryRepository implements PanacheRepositoryBase<EntryEntity, String> {
    private static final String PUBLISHED =
            "select v from EntryVersionEntity v join EntryEntity e on e.id = v.entryId and e.publishedVersion = v.version";

    /** The market is read as {@code EntryContent.coversMarket} does. */
    private static final String LISTING = """
            select v.* from faq_entry e join faq_entry_version v on v.entry_id = e.id and v.version =
              case :status when '' then coalesce(e.published_version, e.current_version)
                when 'PUBLISHED' then e.published_version else e.current_version end
            where e.id > :after
              and (:status in ('', 'PUBLISHED') or e.status = :status)
              and (:area = '' or v.content->>'area' = :area or jsonb_exists(v.content->'also', :area))
              and case :market
                when 'NA' then jsonb_exists_any(v.content->'markets', array['NA', 'GLOBAL'])
                  or v.content->'markets' @> '["US", "CA"]'
                when 'US' then jsonb_exists_any(v.content->'markets', array['US', 'NA', 'GLOBAL'])
                when 'CA' then jsonb_exists_any(v.content->'markets', array['CA', 'NA', 'GLOBAL'])
                else true end
              and (:words = '' or jsonb_to_tsvector('english', v.content, '["string"]')
                @@ websearch_to_tsquery('english', :words))
            order by e.id limit :limit
            """;

    private static final String PAST_REVIEW =
            "v.entry_id = e.id and v.version = e.published_version and v.content->>'reviewBy' < :today";

    private final EntryVersionRepository versions;

    EntryRepository(EntryVersionRepository versions) {
        this.versions = versions;
    }

    /** The entry as it stands. */
    public Optional<EntryState> state(EntryId id) {
        return Optional.ofNullable(states(List.of(id), "").get(id));
    }

    /** Locks the entry until the transaction ends and gives it as it stands. */
    public Optional<EntryState> lock(EntryId id) {
        return Optional.ofNullable(lock(List.of(id)).get(id));
    }

    /** Locks entries, as far as they exist, and gives them as they stand. */
    public Map<EntryId, EntryState> lock(List<EntryId> ids) {
        return states(ids, " order by id for update");
    }

    /** One version, as it was made. */
    public Optional<Entry> version(EntryId id, int version) {
        return versions.findByIdOptional(new EntryVersionEntity.Key(id.value(), version))
                .map(EntryVersionEntity::toEntry);
    }

    /** All versions, newest first. */
    public List<Entry> history(EntryId id) {
        return entries(versions.find("entryId = ?1 order by version desc", id.value()).stream())
                .toList();
    }

    /** Entries of the filter by id, after the one given. */
    public List<Entry> list(EntryFilter filter, @Nullable EntryId after, int limit) {
        var query = getEntityManager()
                .createNativeQuery(LISTING, EntryVersionEntity.class)
                .setParameter("after", after == null ? "" : after.value())
                .setParameter("status", name(filter.status()))
                .setParameter("area", name(filter.area()))
                .setParameter("market", name(filter.market()))
                .setParameter("words", filter.words() == null ? "" : filter.words())
                .setParameter("limit", limit);
        List<?> rows = query.getResultList();
        return entries(rows.stream().map(EntryVersionEntity.class::cast)).toList();
    }

    /** What answers, by id. */
    public List<Entry> published() {
        return entries(versions.find(PUBLISHED + " order by e.id").stream()).toList();
    }

    /** What answers, of the entries that changed what can be found after the revision. */
    public List<Entry> publishedAfter(long revision) {
        return entries(versions.find(PUBLISHED + " where e.revision > ?1 order by e.id", revision).stream())
                .toList();
    }

    /** The entries that do not answer, of those that changed what can be found after the revision. */
    public List<EntryId> withdrawnAfter(long revision) {
        return find("revision > ?1 and publishedVersion is null", revision).stream()
                .map(row -> new EntryId(row.id))
                .toList();
    }

    /** What answers and was made after the instant, oldest first. */
    public List<Entry> publishedSince(Instant since) {
        return entries(versions.find(PUBLISHED + " where v.changedAt > ?1 order by v.changedAt, e.id", since).stream())
                .toList();
    }

    /** What answered at the instant, of the entries whose answer was made after it. */
    public Map<EntryId, Entry> publishedUntil(Instant since) {
        return byId(getEntityManager()
                .createNativeQuery(
                        "select distinct on (b.entry_id) b.* from faq_entry e join faq_entry_version v"
                                + " on v.entry_id = e.id and v.version = e.published_version join faq_entry_version b"
                                + " on b.entry_id = e.id and b.status = 'PUBLISHED' and b.changed_at <= ?1"
                                + " where v.changed_at > ?1 order by b.entry_id, b.version desc",
                        EntryVersionEntity.class)
                .setParameter(1, since));
    }

    /** How many entries there are of each sort on this day. */
    public EntryCounts counts(LocalDate today) {
        return new EntryCounts(
                count("publishedVersion is not null"),
                count("status", EntryStatus.IN_REVIEW),
                count("status", EntryStatus.DRAFT),
                ((Number) getEntityManager()
                                .createNativeQuery(
                                        "select count(*) from faq_entry e join faq_entry_version v on " + PAST_REVIEW)
                                .setParameter("today", today.toString())
                                .getSingleResult())
                        .longValue());
    }

    /** What answers and is past its review date, longest overdue first. */
    public List<Entry> stale(LocalDate today, int limit) {
        return reviewsDue(LocalDate.EPOCH, today, limit);
    }

    /** What answers and has a review date from one day, inclusive, to another, exclusive; soonest first. */
    public List<Entry> reviewsDue(LocalDate from, LocalDate to, int limit) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select v.* from faq_entry e join faq_entry_version v on " + PAST_REVIEW
                                + " and v.content->>'reviewBy' >= :from order by v.content->>'reviewBy', e.id limit :limit",
                        EntryVersionEntity.class)
                .setParameter("today", to.toString())
                .setParameter("from", from.toString())
                .setParameter("limit", limit)
                .getResultList();
        return entries(rows.stream().map(EntryVersionEntity.class::cast)).toList();
    }

    /** How many entries came from files at some time. */
    public long countLoaded() {
        return count("loadedVersion is not null");
    }

    /** The version the files last stood for, by entry. */
    public Map<EntryId, Entry> loaded() {
        return byId(getEntityManager()
                .createNativeQuery(
                        "select v.* from faq_entry e join faq_entry_version v"
                                + " on v.entry_id = e.id and v.version = e.loaded_version",
                        EntryVersionEntity.class));
    }

    /** Remembers that the files stand for these versions. */
    public void markLoaded(List<Entry> versions) {
        Rows.change(
                getEntityManager(),
                "update faq_entry e set loaded_version = u.version from"
                        + " unnest(cast(?1 as text[]), cast(?2 as int[])) as u (id, version) where e.id = u.id",
                versions,
                Entry::id,
                Entry::version);
    }

    /** How often what can be found has changed. */
    public long revision() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select value from knowledge_revision")
                        .getSingleResult())
                .longValue();
    }

    /** Makes whoever else wants to change what can be found wait until the transaction ends. */
    public void lockRevision() {
        getEntityManager()
                .createNativeQuery("select value from knowledge_revision for update")
                .getSingleResult();
    }

    /** Counts a change of what can be found by these entries; returns the new revision. */
    public long bumpRevision(List<EntryId> changed) {
        long revision = ((Number) getEntityManager()
                        .createNativeQuery("update knowledge_revision set value = value + 1 returning value")
                        .getSingleResult())
                .longValue();
        getEntityManager()
                .createNativeQuery("update faq_entry set revision = ?1 where id = any(?2)")
                .setParameter(1, revision)
                .setParameter(2, changed.stream().map(EntryId::value).toArray(String[]::new))
                .executeUpdate();
        return revision;
    }

    /**
     * Rows are read without keeping them in memory, so that what another transaction did is seen; versions never change, so
     * those that a row names are there whatever happens meanwhile.
     */
    private Map<EntryId, EntryState> states(List<EntryId> ids, String locking) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select id, version, current_version, coalesce(published_version, 0) from faq_entry"
                                + " where id = any(cast(?1 as text[]))" + locking,
                        Object[].class)
                .setParameter(1, ids.stream().map(EntryId::value).toArray(String[]::new))
                .getResultList();
        List<Standing> standings = rows.stream().map(Standing::of).toList();
        Map<EntryVersionEntity.Key, Entry> found = versions(
                standings.stream().flatMap(Standing::versions).distinct().toList());
        Map<EntryId, EntryState> states = new HashMap<>();
        for (var standing : standings) {
            Entry current = Objects.requireNonNull(found.get(standing.key(standing.current())));
            states.put(
                    current.id(),
                    new EntryState(current, found.get(standing.key(standing.published())), standing.last()));
        }
        return states;
    }

    private Map<EntryVersionEntity.Key, Entry> versions(List<EntryVersionEntity.Key> keys) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select v.* from faq_entry_version v join unnest(cast(?1 as text[]), cast(?2 as int[]))"
                                + " as u (id, version) on v.entry_id = u.id and v.version = u.version",
                        EntryVersionEntity.class)
                .setParameter(
                        1, keys.stream().map(EntryVersionEntity.Key::entryId).toArray(String[]::new))
                .setParameter(
                        2, keys.stream().map(EntryVersionEntity.Key::version).toArray(Integer[]::new))
                .getResultList();
        return entries(rows.stream().map(EntryVersionEntity.class::cast))
                .collect(Collectors.toMap(
                        entry -> new EntryVersionEntity.Key(entry.id().value(), entry.version()), entry -> entry));
    }

    /** A row of the entry table; published is 0 where nothing is. */
    private record Standing(String id, int last, int current, int published) {
        static Standing of(Object row) {
            var columns = (Object[]) row;
            return new Standing((String) columns[0], (int) columns[1], (int) columns[2], (int) columns[3]);
        }

        Stream<EntryVersionEntity.Key> versions() {
            return Stream.of(key(current), key(published));
        }

        EntryVersionEntity.Key key(int version) {
            return new EntryVersionEntity.Key(id, version);
        }
    }

    private static Map<EntryId, Entry> byId(Query query) {
        return VersionQuery.of(query).stream().collect(Collectors.toMap(Entry::id, entry -> entry));
    }

    /** What stands for any is empty text: PostgreSQL cannot tell the type of a null. */
    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    private static Stream<Entry> entries(Stream<EntryVersionEntity> rows) {
        return rows.map(EntryVersionEntity::toEntry);
    }
}
