package org.integritydesk.knowledge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.integritydesk.knowledge.search.BgeSmall;
import org.integritydesk.knowledge.search.EachTextOnce;
import org.integritydesk.knowledge.search.Embedder;
import org.integritydesk.knowledge.search.GivenVectors;
import org.integritydesk.knowledge.search.OfflineIndex;

/** Searches as the service does, without a service and a database: for evaluation. */
public final class OfflineSearch {
    private final Embedder embedder;

    /**
     * Loads the model, within a second or so.
     *
     * @param cache where its native library is unpacked; made if missing
     */
    public OfflineSearch(Path cache) {
        this(new BgeSmall(cache));
    }

    private OfflineSearch(Embedder embedder) {
        this.embedder = embedder;
    }

    /**
     * Searches without the model, to measure the index alone.
     *
     * @param vectors gives every text a vector of length 1; called from many threads
     */
    public static OfflineSearch withVectors(Function<String, float[]> vectors) {
        return new OfflineSearch(new GivenVectors(vectors));
    }

    /** The same, but it never embeds a text twice: for runs that ask and index the same texts again and again. */
    public OfflineSearch remembering() {
        return new OfflineSearch(new EachTextOnce(embedder));
    }

    /** The vector of a text, of length 1. */
    public float[] embed(String text) {
        return embedder.embed(text);
    }

    /** An index in memory of the entries, all of them taken as published. */
    public Index index(List<Entry> entries, ConfidenceFit fit) {
        return new Index(new OfflineIndex(entries, embedder, fit));
    }

    /**
     * The same, on disk, as the service has it.
     *
     * @param folder an empty one
     */
    public Index index(List<Entry> entries, ConfidenceFit fit, Path folder) {
        return new Index(new OfflineIndex(entries, embedder, fit, folder));
    }

    /** Entries to be searched. Many threads may search while none changes it. */
    public static final class Index implements AutoCloseable {
        private final OfflineIndex index;

        private Index(OfflineIndex index) {
            this.index = index;
        }

        /** The entries in force on the day for a question, best first. */
        public SearchResult search(SearchQuery query, LocalDate today) {
            return index.search(query, today);
        }

        /** Puts in entries, new ones and new versions; what is searched afterwards finds them. */
        public void change(List<Entry> changed) {
            index.change(changed);
        }

        @Override
        public void close() {
            index.close();
        }
    }
}
