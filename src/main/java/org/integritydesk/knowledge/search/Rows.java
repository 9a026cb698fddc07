package org.integritydesk.knowledge.search;

import static org.integritydesk.knowledge.search.EntryDocuments.HUBNESS;
import static org.integritydesk.knowledge.search.EntryDocuments.ID;
import static org.integritydesk.knowledge.search.EntryDocuments.PLACE;
import static org.integritydesk.knowledge.search.EntryDocuments.VECTOR;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/** Reads rows of an index. */
final class Rows {
    private final IndexReader reader;

    Rows(IndexReader reader) {
        this.reader = reader;
    }

    /** The rows of these numbers, each compared with the question; in the order of their numbers. */
    List<Row> at(Collection<Integer> docs, float[] question) throws IOException {
        return read(docs, question);
    }

    private List<Row> read(Collection<Integer> docs, float @Nullable [] question) throws IOException {
        var rows = new ArrayList<Row>(docs.size());
        var sorted = new TreeSet<>(docs);
        for (var leaf : reader.leaves()) {
            var inLeaf =
                    sorted.subSet(leaf.docBase, leaf.docBase + leaf.reader().maxDoc());
            if (!inLeaf.isEmpty()) {
                new Leaf(leaf).read(inLeaf, question, rows);
            }
        }
        return rows;
    }

    /** The rows of an entry in their order, compared with nothing. */
    List<Row> of(String entry) throws IOException {
        return read(documents(List.of(entry)), null);
    }

    /** The rows of entries, each compared with the question. */
    List<Row> of(Collection<String> entries, float[] question) throws IOException {
        return read(documents(entries), question);
    }

    private List<Integer> documents(Collection<String> entries) throws IOException {
        var sorted = new TreeSet<BytesRef>();
        entries.forEach(entry -> sorted.add(new BytesRef(entry)));
        var docs = new ArrayList<Integer>();
        for (var leaf : reader.leaves()) {
            var terms = leaf.reader().terms(ID);
            if (terms == null) {
                continue;
            }
            var ids = terms.iterator();
            var live = leaf.reader().getLiveDocs();
            for (var id : sorted) {
                if (!ids.seekExact(id)) {
                    continue;
                }
                var postings = ids.postings(null, PostingsEnum.NONE);
                for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                    if (live == null || live.get(doc)) {
                        docs.add(leaf.docBase + doc);
                    }
                }
            }
        }
        return docs;
    }

    /** The entries that the documents belong to. */
    Map<Integer, String> entries(Collection<Integer> docs) throws IOException {
        var entries = new HashMap<Integer, String>();
        var sorted = new TreeSet<>(docs);
        for (var leaf : reader.leaves()) {
            var ids = DocValues.getSorted(leaf.reader(), ID);
            for (int doc :
                    sorted.subSet(leaf.docBase, leaf.docBase + leaf.reader().maxDoc())) {
                ids.advanceExact(doc - leaf.docBase);
                entries.put(doc, ids.lookupOrd(ids.ordValue()).utf8ToString());
            }
        }
        return entries;
    }

    /** The columns of one segment; each can be read forwards only. */
    private static final class Leaf {
        private final int base;
        private final SortedDocValues ids;
        private final NumericDocValues place;
        private final NumericDocValues hubness;
        private final FloatVectorValues vectors;
        private final KnnVectorValues.DocIndexIterator places;

        Leaf(LeafReaderContext leaf) throws IOException {
            base = leaf.docBase;
            ids = DocValues.getSorted(leaf.reader(), ID);
            place = DocValues.getNumeric(leaf.reader(), PLACE);
            hubness = DocValues.getNumeric(leaf.reader(), HUBNESS);
            vectors = Objects.requireNonNull(leaf.reader().getFloatVectorValues(VECTOR));
            places = vectors.iterator();
        }

        void read(Collection<Integer> docs, float @Nullable [] question, List<Row> rows) throws IOException {
            for (int doc : docs) {
                int local = doc - base;
                if (!place.advanceExact(local)) {
                    continue;
                }
                ids.advanceExact(local);
                hubness.advanceExact(local);
                places.advance(local);
                float[] vector = vectors.vectorValue(places.index()).clone();
                rows.add(new Row(
                        doc,
                        ids.lookupOrd(ids.ordValue()).utf8ToString(),
                        (int) place.longValue(),
                        vector,
                        question == null ? 0 : VectorUtil.dotProduct(vector, question),
                        Float.intBitsToFloat((int) hubness.longValue())));
            }
        }
    }
}
