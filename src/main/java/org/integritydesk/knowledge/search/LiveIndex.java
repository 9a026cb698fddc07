package org.integritydesk.knowledge.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.store.AlreadyClosedException;
import org.integritydesk.knowledge.ConfidenceFit;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.Gate;
import org.integritydesk.knowledge.KnowledgeChanged;
import org.integritydesk.knowledge.SamplePack;
import org.integritydesk.knowledge.SearchQuery;
import org.integritydesk.knowledge.SearchResult;
import org.integritydesk.knowledge.store.EntryRepository;
import org.integritydesk.knowledge.store.FitRepository;
import org.integritydesk.platform.failure.Incident;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The index of the newest revision this instance has seen. One thread follows the revision in the database: often, and at
 * once after a change made on this instance. The first index is built from all entries, later ones from what changed; each is
 * put in place of the one before when it is ready. If that fails the one before stays. The fit in use is followed the same
 * way; it needs no other index.
 */
@ApplicationScoped
public class LiveIndex {
    private static final Logger LOG = Logger.getLogger(LiveIndex.class);

    /** Upper bound of how late this instance looks at a change made on another one. */
    private static final Duration FOLLOW = Duration.ofMillis(300);

    /** Whoever asks right after a change waits this long at most to be answered from it. */
    private static final Duration CATCH_UP = Duration.ofSeconds(1);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

    private final EntryRepository entries;
    private final FitRepository fits;
    private final IndexFolder folder;
    private final Analyzer analyzer = new QuestionAnalyzer();
    private final SearchTools tools;
    private final Semaphore changed = new Semaphore(0);
    private final Object renewed = new Object();
    private volatile @Nullable EntryIndex current;
    private volatile ConfidenceFit fit = ConfidenceFit.SHIPPED;
    private volatile boolean stopping;
    private boolean failing;
    private @Nullable Thread follower;
    private @Nullable EntryIndexWriter writer;

    LiveIndex(EntryRepository entries, FitRepository fits, Embedder embedder, IndexFolder folder) {
        this.entries = entries;
        this.fits = fits;
        this.folder = folder;
        tools = new SearchTools(new ContentWords(analyzer), embedder, ConfidenceFit.SHIPPED);
    }

    /**
     * Published entries for a question, best first; unhealthy and empty while there is no index. A change that was committed
     * before the call is found by it, on any instance, unless building the index takes longer than a second.
     */
    public SearchResult search(SearchQuery query, LocalDate today) {
        awaitRevision(QuarkusTransaction.joiningExisting().call(entries::revision));
        for (var index = current; index != null; index = current) {
            // An index that has been replaced since may be closed already.
            if (index.enter()) {
                try {
                    return index.search(query, today).under(fit);
                } finally {
                    index.leave();
                }
            }
        }
        return new SearchResult(
                query.text(),
                List.of(),
                List.of(),
                0,
                0,
                gate(),
                0,
                tools.embedder().model(),
                false);
    }

    private void awaitRevision(long wanted) {
        long deadline = System.nanoTime() + CATCH_UP.toNanos();
        synchronized (renewed) {
            while (isBehind(wanted)) {
                long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
                if (left <= 0) {
                    return;
                }
                changed.release();
                try {
                    renewed.wait(left);
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private boolean isBehind(long wanted) {
        var index = current;
        return index != null && index.revision() < wanted;
    }

    /** The index in use, if there is one. */
    Optional<EntryIndex> current() {
        return Optional.ofNullable(current);
    }

    /** What confidence means now. */
    public Gate gate() {
        return fit.gate(current().map(index -> index.gate().floor()).orElse(Landscape.EMPTY.floor()));
    }

    /** Name of the model whose vectors are compared. */
    public String model() {
        return tools.embedder().model();
    }

    void start(@Observes @Priority(SamplePack.STARTS + 1) StartupEvent event) {
        refresh();
        follower = Thread.ofPlatform().daemon().name("knowledge-index").start(this::follow);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        changed.release();
        if (follower != null) {
            try {
                follower.join(STOP_LIMIT);
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
        }
        closeWriter();
    }

    void lookNow(@Observes(during = TransactionPhase.AFTER_SUCCESS) KnowledgeChanged change) {
        changed.release();
    }

    private void follow() {
        try {
            while (!stopping) {
                if (changed.tryAcquire(FOLLOW.toMillis(), TimeUnit.MILLISECONDS)) {
                    changed.drainPermits();
                }
                if (!stopping) {
                    refresh();
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Brings the index up to the revision. A failure is logged once, not at every look. */
    private void refresh() {
        try {
            catchUp();
            failing = false;
        } catch (RuntimeException unexpected) {
            if (!failing) {
                Incident.log("Following the knowledge base failed; the index before stays in use", unexpected);
            }
            failing = true;
        }
    }

    /** Only reading is a transaction: embedding many texts may take longer than a transaction lives. */
    private void catchUp() {
        // A writer that is made anew has nothing of what the index in use holds.
        var before = writer == null ? null : current;
        var news = QuarkusTransaction.requiringNew().call(() -> read(before));
        fit = news.fit();
        if (before == null || before.revision() != news.revision()) {
            replace(written(news));
        }
    }

    private EntryIndex written(News news) {
        try {
            return writer().write(news.revision(), news.changed(), news.withdrawn());
        } catch (UncheckedIOException | AlreadyClosedException broken) {
            // Lucene closes a writer whose disk failed, for good. The next look makes an index anew, where the disk is
            // not
            // needed.
            folder.giveUp(broken);
            closeWriter();
            throw broken;
        }
    }

    private void closeWriter() {
        try (var closing = writer) {
            writer = null;
        } catch (UncheckedIOException alsoBroken) {
            LOG.debug("What was left of the index could not be closed", alsoBroken);
        }
    }

    private News read(@Nullable EntryIndex before) {
        // The revision is read first: entries changed in between make the index newer than it says, and the next look
        // writes them again. The other way round a change could be missed.
        long revision = entries.revision();
        var inUse = fits.inUse();
        if (before == null) {
            return new News(inUse, revision, entries.published(), List.of());
        }
        return before.revision() == revision
                ? new News(inUse, revision, List.of(), List.of())
                : new News(
                        inUse,
                        revision,
                        entries.publishedAfter(before.revision()),
                        entries.withdrawnAfter(before.revision()));
    }

    /** The fit in use, and what the database holds and the index does not. */
    private record News(ConfidenceFit fit, long revision, List<Entry> changed, List<EntryId> withdrawn) {}

    private EntryIndexWriter writer() {
        if (writer == null) {
            writer = new EntryIndexWriter(folder.open(), analyzer, tools);
        }
        return writer;
    }

    private void replace(EntryIndex next) {
        var before = current;
        synchronized (renewed) {
            current = next;
            renewed.notifyAll();
        }
        if (before != null) {
            before.leave();
        }
    }
}
