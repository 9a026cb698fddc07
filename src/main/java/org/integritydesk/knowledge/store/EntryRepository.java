package org.integritydesk.knowledge.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryStatus;

/**
 * Entries and their versions; only records leave. Callers bring the transaction. Locks are always taken in the order
 * entries by id, then the revision, so that two writers never wait for each other.
 */
@ApplicationScoped
public class EntryRepository implements PanacheRepositoryBase<EntryEntity, String> {
    private static final String LATEST =
            "select v from EntryVersionEntity v join EntryEntity e" + " on e.id = v.entryId and e.version = v.version";

    private final EntryVersionRepository versions;

    EntryRepository(EntryVersionRepository versions) {
        this.versions = versions;
    }

    /** The latest version. */
    public Optional<Entry> latest(EntryId id) {
        return entries(versions.find(LATEST + " where e.id = ?1", id.value()).stream())
                .findFirst();
    }

    /** Latest versions in the status, by id. */
    public List<Entry> in(EntryStatus status) {
        return entries(versions.find(LATEST + " where e.status = ?1 order by e.id", status).stream())
                .toList();
    }

    /** Published versions made after the instant, oldest first. */
    public List<Entry> publishedSince(Instant since) {
        return entries(versions
                        .find(
                                LATEST + " where e.status = ?1 and v.changedAt > ?2 order by v.changedAt, e.id",
                                EntryStatus.PUBLISHED,
                                since)
                        .stream())
                .toList();
    }

    /** How many entries are in the status. */
    public long countIn(EntryStatus status) {
        return count("status", status);
    }

    /** How many entries came from files at some time. */
    public long countLoaded() {
        return count("loadedVersion is not null");
    }

    /** Keeps a new entry, version 1; false: the id is taken, nothing was kept. */
    public boolean add(Entry entry) {
        int rows = getEntityManager()
                .createNativeQuery("insert into faq_entry (id, version, status, revision) values (?1, ?2, ?3, 0)"
                        + " on conflict (id) do nothing")
                .setParameter(1, entry.id().value())
                .setParameter(2, entry.version())
                .setParameter(3, entry.status().name())
                .executeUpdate();
        if (rows == 1) {
            versions.persistAndFlush(EntryVersionEntity.of(entry));
        }
        return rows == 1;
    }

    /** Keeps the next version; false: somebody else made it first, nothing was kept. */
    public boolean replace(Entry next) {
        int rows = update(
                "version = ?1, status = ?2 where id = ?3 and version = ?4",
                next.version(),
                next.status(),
                next.id().value(),
                next.version() - 1);
        if (rows == 1) {
            versions.persistAndFlush(EntryVersionEntity.of(next));
        }
        return rows == 1;
    }

    /** Locks the entry until the transaction ends and gives its latest version. */
    public Optional<Entry> lock(EntryId id) {
        return Optional.ofNullable(findById(id.value(), LockModeType.PESSIMISTIC_WRITE))
                .flatMap(row -> latest(id));
    }

    /** The version the files last stood for, by entry. */
    public Map<EntryId, Entry> loaded() {
        Map<EntryId, Entry> byId = new HashMap<>();
        entries(versions
                        .find("select v from EntryVersionEntity v join EntryEntity e"
                                + " on e.id = v.entryId and e.loadedVersion = v.version")
                        .stream())
                .forEach(entry -> byId.put(entry.id(), entry));
        return byId;
    }

    /** Remembers that the files stand for this version. */
    public void markLoaded(Entry entry) {
        update("loadedVersion = ?1 where id = ?2", entry.version(), entry.id().value());
    }

    /** How often what can be found has changed. */
    public long revision() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select value from knowledge_revision")
                        .getSingleResult())
                .longValue();
    }

    /** Counts a change of what can be found by these entries; returns the new revision. */
    public long bumpRevision(List<EntryId> changed) {
        long revision = ((Number) getEntityManager()
                        .createNativeQuery("update knowledge_revision set value = value + 1 returning value")
                        .getSingleResult())
                .longValue();
        update(
                "revision = ?1 where id in ?2",
                revision,
                changed.stream().map(EntryId::value).toList());
        return revision;
    }

    private static Stream<Entry> entries(Stream<EntryVersionEntity> rows) {
        return rows.map(row -> row.toEntry());
    }
}
