package org.integritydesk.knowledge;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integritydesk.chat.Actor;
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
    /** Ten thousand entries take some five seconds. */
    private static final int LOAD_SECONDS = 600;

    private final EntryRepository entries;
    private final Editing editing;
    private final EntryLoader loader;
    private final NearEntries near;
    private final LiveIndex index;
    private final Clock clock;

    KnowledgeBase(
            EntryRepository entries,
            Editing editing,
            EntryLoader loader,
            NearEntries near,
            LiveIndex index,
            Clock clock) {
        this.entries = entries;
        this.editing = editing;
        this.loader = loader;
        this.near = near;
        this.index = index;
        this.clock = clock;
    }

    /** What askers get: the version that answers; of an entry that does not answer, the current one, whatever its status. */
    @Transactional
    public Optional<Entry> find(EntryId id) {
        return entries.state(id).map(EntryState::shown);
    }

    /** The version that answers, if there is one. Whether it is in force today is for the caller to look at. */
    @Transactional
    public Optional<Entry> published(EntryId id) {
        return entries.state(id).map(EntryState::published);
    }

    /** The entry as a whole, for people who work on it. */
    @Transactional
    public Optional<EntryState> state(EntryId id) {
        return entries.state(id);
    }

    /** A version as it was made, for example the one somebody was shown. */
    @Transactional
    public Optional<Entry> versionOf(EntryId id, int version) {
        return entries.version(id, version);
    }

    /** All versions, newest first; empty: there is no such entry. What changed between two: {@link EntryDiff}. */
    @Transactional
    public List<Entry> history(EntryId id) {
        return entries.history(id);
    }

    /**
     * Entries by id.
     *
     * @param after only entries whose id comes after this one; null: from the first
     * @param limit most entries wanted, at least 1
     */
    @Transactional
    public List<Entry> list(EntryFilter filter, @Nullable EntryId after, int limit) {
        return entries.list(filter, after, limit);
    }

    /** How many entries there are of each sort on this day. */
    @Transactional
    public EntryCounts counts(LocalDate today) {
        return entries.counts(today);
    }

    /** What answers and is past its review date on this day, longest overdue first. */
    @Transactional
    public List<Entry> stale(LocalDate today, int limit) {
        return entries.stale(today, limit);
    }

    /**
     * What answers and is to be reviewed in these days, soonest first.
     *
     * @param from inclusive
     * @param to exclusive
     */
    @Transactional
    public List<Entry> reviewsDue(LocalDate from, LocalDate to, int limit) {
        return entries.reviewsDue(from, to, limit);
    }

    /**
     * Keeps a proposal for editors to review; it need not be complete.
     *
     * @param origin where it came from, for example a ticket number
     */
    @Transactional
    public Entry draft(EntryContent content, String origin, PersonId author) {
        return editing.draft(content, origin, author);
    }

    /**
     * Does something to an entry: its life from draft to retired.
     *
     * @param expectedVersion the current version when the person looked: {@link EntryState#current}
     */
    @Transactional
    public Edit act(EntryId id, int expectedVersion, EntryAct act, Actor actor) {
        return editing.act(id, expectedVersion, act, actor);
    }

    /**
     * Adds a wording in which people ask for the entry, at once and without review: it changes what finds the answer, not
     * the answer. Nothing happens if the entry has it already.
     */
    @Transactional
    public Edit addWording(EntryId id, String wording, Actor actor) {
        return editing.addWording(id, wording, actor);
    }

    /**
     * Published entries near the content that may give contrary advice, nearest first. A hint for the editor who publishes,
     * never a refusal.
     *
     * @param self the entry the content is for, which is not compared with itself; null: there is none yet
     */
    public List<PossibleConflict> conflicts(EntryContent content, @Nullable EntryId self) {
        return near.conflicts(content, self);
    }

    /** What answers and is new or tells something else than at the instant, oldest change first. */
    @Transactional
    public List<ChangedAnswer> changedSince(Instant since) {
        Map<EntryId, Entry> before = entries.publishedUntil(since);
        return entries.publishedSince(since).stream()
                .flatMap(entry -> {
                    Entry answered = before.get(entry.id());
                    return answered != null && !Substance.changed(answered.content(), entry.content())
                            ? Stream.empty()
                            : Stream.of(new ChangedAnswer(entry, answered == null));
                })
                .toList();
    }

    /**
     * Brings entries from files into the knowledge base, all in one transaction. An entry that says what its file said when
     * it was last loaded is left alone, even if it was edited in chat since; one that says something new becomes the next
     * version. What files publish is published without a second person: they are the operator's.
     */
    @Transactional
    @TransactionConfiguration(timeout = LOAD_SECONDS)
    public ImportReport load(List<ParsedFile> files, ImportMode mode) {
        return loader.load(files, mode);
    }

    /**
     * Keeps one entry as an operator's program gives it, published without a second person if it says so.
     *
     * @param expectedVersion of what {@link #find} gave; null: there must be no such entry
     * @param editor by whom it counts as made
     * @param note why, for the history; null: nobody said
     */
    @Transactional
    public Edit put(
            ParsedEntry.Valid entry, @Nullable Integer expectedVersion, PersonId editor, @Nullable String note) {
        return loader.put(entry, expectedVersion, editor, note);
    }

    /** Published entries for a question, best first; what was published before the call is among them. */
    public SearchResult search(SearchQuery query) {
        return index.search(query, LocalDate.now(clock));
    }
}
