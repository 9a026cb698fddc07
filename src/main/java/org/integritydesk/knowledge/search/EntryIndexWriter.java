package org.integritydesk.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;

/** Writes entries into an index, first all of them and then what changed. Used by one thread. */
final class EntryIndexWriter implements AutoCloseable {
    /** Entries embedded and written at a time. */
    private static final int BATCH = 500;

    /** Bytes of new documents kept before a segment is written, in MB: few segments, and a bounded heap. */
    private static final double BUFFER = 128;

    /** Share of the entries of a large index that change before it is looked at again. */
    private static final double FEW = 0.01;

    private final IndexWriter writer;
    private final SearchTools tools;
    private Map<String, Entry> published = Map.of();
    private Vocabulary vocabulary = Vocabulary.EMPTY;
    private Landscape landscape = Landscape.EMPTY;
    private int changesSinceLook;

    /** @param directory closed with this */
    EntryIndexWriter(Directory directory, Analyzer analyzer, SearchTools tools) {
        this.tools = tools;
        try {
            writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER));
        } catch (IOException notWritable) {
            throw new UncheckedIOException(notWritable);
        }
    }

    /**
     * Brings the index to a revision.
     *
     * @param changed entries to write, new ones and others
     * @param withdrawn entries to take out
     * @return an index of its own; whoever uses it must {@link EntryIndex#leave} it in the end
     */
    EntryIndex write(long revision, List<Entry> changed, List<EntryId> withdrawn) {
        try {
            var next = new HashMap<>(published);
            for (int from = 0; from < changed.size(); from += BATCH) {
                writeBatch(changed.subList(from, Math.min(changed.size(), from + BATCH)));
            }
            changed.forEach(entry -> next.put(entry.id().value(), entry));
            for (var id : withdrawn) {
                writer.deleteDocuments(new Term(EntryDocuments.ID, id.value()));
                next.remove(id.value());
            }
            vocabulary = vocabulary.after(before(changed, withdrawn), changed);
            published = next;
            changesSinceLook += changed.size() + withdrawn.size();
            return open(revision, changed);
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    /** The entries that are replaced or taken out, as they are in the index. */
    private List<Entry> before(List<Entry> changed, List<EntryId> withdrawn) {
        return Stream.concat(changed.stream().map(Entry::id), withdrawn.stream())
                .flatMap(id -> Stream.ofNullable(published.get(id.value())))
                .toList();
    }

    private void writeBatch(List<Entry> batch) throws IOException {
        var texts = new ArrayList<String>();
        batch.forEach(entry -> texts.addAll(EntryDocuments.texts(entry)));
        var vectors = tools.embedder().embedAll(texts);
        int used = 0;
        for (var entry : batch) {
            int rows = EntryDocuments.rows(entry);
            writer.updateDocuments(
                    new Term(EntryDocuments.ID, entry.id().value()),
                    EntryDocuments.of(entry, vectors.subList(used, used + rows)));
            used += rows;
        }
    }

    private EntryIndex open(long revision, List<Entry> changed) throws IOException {
        try (var reader = DirectoryReader.open(writer)) {
            for (var row : new Surroundings(reader, published).hubness(changed)) {
                writer.updateNumericDocValue(
                        new Term(EntryDocuments.ROW, row.row()),
                        EntryDocuments.HUBNESS,
                        Float.floatToIntBits(row.hubness()));
            }
        }
        var reader = DirectoryReader.open(writer);
        look(new Surroundings(reader, published));
        return new EntryIndex(revision, reader, published, vocabulary, tools, landscape);
    }

    /** A few changes leave a large index as it was, and looking around in it takes longer than they do. */
    private void look(Surroundings surroundings) throws IOException {
        if (!surroundings.isLarge() || changesSinceLook > FEW * published.size()) {
            landscape = surroundings.landscape();
            changesSinceLook = 0;
        }
    }

    @Override
    public void close() {
        try (var directory = writer.getDirectory()) {
            writer.rollback();
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }
}
