package org.integritydesk.knowledge.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.KnowledgeChanged;
import org.integritydesk.knowledge.SamplePack;
import org.integritydesk.knowledge.SearchQuery;
import org.integritydesk.knowledge.SearchResult;
import org.integritydesk.knowledge.store.EntryRepository;
import org.integritydesk.platform.failure.Incident;
import org.jspecify.annotations.Nullable;

/**
 * The index of the newest revision this instance has seen. One thread follows the revision in the database: often, and at
 * once after a change made on this instance. A new index is built aside and then put in place of the old one. If building
 * fails the old one stays.
 */
@ApplicationScoped
public class LiveIndex {
    /** Upper bound of how late this instance looks at a change made on another one. */
    private static final Duration FOLLOW = Duration.ofMillis(300);

    /** Whoever asks right after a change waits this long at most to be answered from it. */
    private static final Duration CATCH_UP = Duration.ofSeconds(1);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

    private final EntryRepository entries;
    private final Analyzer analyzer = new QuestionAnalyzer();
    private final Semaphore changed = new Semaphore(0);
    private final Object renewed = new Object();
    private volatile @Nullable EntryIndex current;
    private volatile boolean stopping;
    private boolean failing;
    private @Nullable Thread follower;

    LiveIndex(EntryRepository entries) {
        this.entries = entries;
    }

    /**
     * Published entries for a question, best first; unhealthy and empty while there is no index. A change that was committed
     * before the call is found by it, on any instance, unless building the index takes longer than a second.
     */
    public SearchResult search(SearchQuery query) {
        awaitRevision(QuarkusTransaction.joiningExisting().call(entries::revision));
        var index = current;
        return index == null
                ? new SearchResult(List.of(), ThresholdRule.of(new double[0]), 0, false)
                : index.search(query);
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

    /** Builds a new index if the revision moved. A failure is logged once, not at every look. */
    private void refresh() {
        try {
            QuarkusTransaction.requiringNew().run(this::rebuildIfBehind);
            failing = false;
        } catch (RuntimeException unexpected) {
            if (!failing) {
                Incident.log("Following the knowledge base failed; the index before stays in use", unexpected);
            }
            failing = true;
        }
    }

    private void rebuildIfBehind() {
        // The revision is read first: entries changed in between make the index newer than it says, and the next look
        // builds it again. The other way round a change could be missed.
        long revision = entries.revision();
        var index = current;
        if (index == null || index.revision() != revision) {
            var next = EntryIndex.build(revision, entries.in(EntryStatus.PUBLISHED), analyzer);
            synchronized (renewed) {
                current = next;
                renewed.notifyAll();
            }
        }
    }
}
