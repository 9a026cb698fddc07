package org.integritydesk.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.integritydesk.knowledge.ConfidenceFit;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.SearchQuery;
import org.integritydesk.knowledge.SearchResult;

/**
 * An index of given entries, without a database: what evaluation, checks of files and tests search. Many threads may search
 * while none changes it.
 */
public final class OfflineIndex implements AutoCloseable {
    private final EntryIndexWriter writer;
    private EntryIndex index;

    /**
     * An index in memory.
     *
     * @param published all are taken as published
     */
    public OfflineIndex(List<Entry> published, Embedder embedder, ConfidenceFit fit) {
        this(published, embedder, fit, new ByteBuffersDirectory());
    }

    /**
     * An index on disk, as the service has it.
     *
     * @param folder an empty one
     */
    public OfflineIndex(List<Entry> published, Embedder embedder, ConfidenceFit fit, Path folder) {
        this(published, embedder, fit, open(folder));
    }

    private OfflineIndex(List<Entry> published, Embedder embedder, ConfidenceFit fit, Directory directory) {
        var analyzer = new QuestionAnalyzer();
        writer = new EntryIndexWriter(directory, analyzer, new SearchTools(new ContentWords(analyzer), embedder, fit));
        index = writer.write(1, published, List.of());
    }

    private static Directory open(Path folder) {
        try {
            return new MMapDirectory(folder);
        } catch (IOException notWritable) {
            throw new UncheckedIOException(notWritable);
        }
    }

    /** The entries for a question, best first. */
    public SearchResult search(SearchQuery query, LocalDate today) {
        return index.search(query, today);
    }

    /** Puts in entries, new ones and new versions; what is searched afterwards finds them. */
    public void change(List<Entry> changed) {
        var before = index;
        index = writer.write(before.revision() + 1, changed, List.of());
        before.leave();
    }

    @Override
    public void close() {
        index.leave();
        writer.close();
    }
}
