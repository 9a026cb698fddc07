package org.integritydesk.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.search.LiveIndex;
import org.integritydesk.knowledge.store.EntryRepository;
import org.jspecify.annotations.Nullable;

/**
 * What the desk knows. Every change is a new version; whoever changes an entry says which version they saw, and only the
 * first of two succeeds. A published change is found by {@link #search} within two seconds, on every instance.
 */
@ApplicationScoped
public class KnowledgeBase {
    private final EntryRepository entries;
    private final EntryLoader loader;
    private final LiveIndex index;
    private final Event<KnowledgeChanged> changes;
    private final Clock clock;

    KnowledgeBase(
            EntryRepository entries,
            EntryLoader loader,
            LiveIndex index,
            Event<KnowledgeChanged> changes,
            Clock clock) {
        this.entries = entries;
        this.loader = loader;
        this.index = index;
        this.changes = changes;
        this.clock = clock;
    }

    /** The latest version, whatever its status. */
    @Transactional
    public Optional<Entry> find(EntryId id) {
        return entries.latest(id);
    }

    /** The latest version, if it is published. */
    @Transactional
    public Optional<Entry> published(EntryId id) {
        return entries.latest(id).filter(entry -> entry.status() == EntryStatus.PUBLISHED);
    }

    /**
     * Keeps a proposal for editors to review; it need not be complete.
     *
     * @param origin where it came from, for example a ticket number
     */
    @Transactional
    public Entry draft(EntryContent content, String origin, PersonId author) {
        var slug = Slug.of(content.area(), content.question());
        for (int attempt = 1; ; attempt++) {
            var id = new EntryId(Slug.numbered(slug, attempt));
            var draft = new Entry(id, 1, EntryStatus.DRAFT, content, origin, author, now());
            if (entries.add(draft)) {
                return draft;
            }
        }
    }

    /** Publishes the content as the next version of a draft, of a published entry, or of a retired one. */
    @Transactional
    public Edit publish(EntryId id, int expectedVersion, EntryContent content, PersonId editor) {
        var problems = EntryRules.check(content);
        if (!problems.isEmpty()) {
            return new Edit.Refused(problems);
        }
        return change(id, expectedVersion, EntryStatus.PUBLISHED, content, editor);
    }

    /** Retires an entry: a draft nobody wants, or an answer that is no longer true. */
    @Transactional
    public Edit discard(EntryId id, int expectedVersion, PersonId editor) {
        return change(id, expectedVersion, EntryStatus.RETIRED, null, editor);
    }

    /** How many entries can be found. */
    @Transactional
    public long publishedCount() {
        return entries.countIn(EntryStatus.PUBLISHED);
    }

    /** Published entries that are new or changed after the instant, oldest change first. */
    @Transactional
    public List<Entry> changedSince(Instant since) {
        return entries.publishedSince(since);
    }

    /**
     * Brings files into the knowledge base, all in one transaction. Bad files are reported and left out. A file that says
     * what it said when it was last loaded changes nothing, even if the entry was edited in chat since; a file that says
     * something new becomes the next version.
     */
    @Transactional
    public ImportReport load(List<ParsedFile> files) {
        var report = loader.load(files, now());
        var touched = new ArrayList<>(report.added());
        touched.addAll(report.changed());
        if (!touched.isEmpty()) {
            announce(touched);
        }
        return report;
    }

    /** Published entries for a question, best first; what was published before the call is among them. */
    public SearchResult search(SearchQuery query) {
        return index.search(query);
    }

    /** Makes the next version; content null: as it is. */
    private Edit change(
            EntryId id, int expectedVersion, EntryStatus status, @Nullable EntryContent content, PersonId editor) {
        var found = entries.latest(id);
        if (found.isEmpty()) {
            return new Edit.Unknown(id);
        }
        var current = found.get();
        if (current.version() != expectedVersion) {
            return new Edit.Conflict(current);
        }
        var next = new Entry(
                id,
                expectedVersion + 1,
                status,
                content == null ? current.content() : content,
                current.origin(),
                editor,
                now());
        if (!entries.replace(next)) {
            return new Edit.Conflict(entries.latest(id).orElse(current));
        }
        if (status == EntryStatus.PUBLISHED || current.status() == EntryStatus.PUBLISHED) {
            announce(List.of(id));
        }
        return new Edit.Done(next);
    }

    private void announce(List<EntryId> changed) {
        changes.fire(new KnowledgeChanged(entries.bumpRevision(changed)));
    }

    /** As precise as the database keeps it, so that an entry handed out equals the one read back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
