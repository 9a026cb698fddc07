package org.integritydesk.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.taxonomy.Market;

/** Looks at what lies around the rows of an index. */
final class Surroundings {
    /** Beyond this many rows hubness is left out: it helps small knowledge bases, and costs a search a row. */
    private static final int MOST_ROWS = 20_000;

    /** Others' rows that make a row's hubness. */
    private static final int HUB_NEIGHBOURS = 3;

    /** Questions looked at for the floor, spread evenly over the entries. */
    private static final int SAMPLE = 500;

    /** Rows looked at beyond an entry's own ones, so that answers and other markets may be skipped. */
    private static final int SPARE = 20;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Rows rows;
    private final Map<String, Entry> entries;

    Surroundings(DirectoryReader reader, Map<String, Entry> entries) {
        this.reader = reader;
        this.entries = entries;
        searcher = new IndexSearcher(reader);
        rows = new Rows(reader);
    }

    /** Whether looking around every row takes too long. */
    boolean isLarge() {
        return reader.numDocs() > MOST_ROWS;
    }

    /**
     * A row's hubness.
     *
     * @param row its key in the index
     */
    record RowHubness(String row, float hubness) {}

    /** The hubness of every row of the entries. */
    List<RowHubness> hubness(Collection<Entry> of) throws IOException {
        if (isLarge()) {
            return List.of();
        }
        var found = new ArrayList<RowHubness>();
        for (var entry : of) {
            var wordings = wordings(entry);
            for (int i = 0; i < wordings.size(); i++) {
                double hubness = nearestOthers(wordings.get(i), entry, other -> true)
                        .limit(HUB_NEIGHBOURS)
                        .mapToDouble(Row::cosine)
                        .average()
                        .orElse(0);
                found.add(new RowHubness(EntryDocuments.row(entry, i), (float) hubness));
            }
        }
        return found;
    }

    Landscape landscape() throws IOException {
        return new Landscape(meanHubness(), nearestOthers());
    }

    private double[] nearestOthers() throws IOException {
        var all = entries.values().stream()
                .sorted(Comparator.comparing(entry -> entry.id().value()))
                .toList();
        int looked = Math.min(SAMPLE, all.size());
        double[] nearest = new double[looked];
        for (int i = 0; i < looked; i++) {
            var entry = all.get((int) ((long) i * all.size() / looked));
            nearest[i] = nearestOthers(wordings(entry).getFirst(), entry, other -> shareMarket(entry, other))
                    .findFirst()
                    .map(Row::cosine)
                    .orElse(0.0);
        }
        return nearest;
    }

    private List<Row> wordings(Entry entry) throws IOException {
        return rows.of(entry.id().value()).stream()
                .filter(row -> !row.isAnswer())
                .toList();
    }

    /** Wordings of other entries, nearest first. */
    private Stream<Row> nearestOthers(Row row, Entry own, Predicate<Entry> wanted) throws IOException {
        int k = EntryDocuments.rows(own) + SPARE;
        var near = searcher.search(new KnnFloatVectorQuery(EntryDocuments.VECTOR, row.vector(), k), k);
        return rows.at(Arrays.stream(near.scoreDocs).map(hit -> hit.doc).toList(), row.vector()).stream()
                .filter(other -> !other.isAnswer()
                        && !other.entry().equals(row.entry())
                        && wanted.test(Objects.requireNonNull(entries.get(other.entry()))))
                .sorted(Comparator.comparingDouble(Row::cosine).reversed());
    }

    private double meanHubness() throws IOException {
        double sum = 0;
        long count = 0;
        for (var leaf : reader.leaves()) {
            var hubness = DocValues.getNumeric(leaf.reader(), EntryDocuments.HUBNESS);
            var live = leaf.reader().getLiveDocs();
            for (int doc = hubness.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = hubness.nextDoc()) {
                if ((live == null || live.get(doc)) && hubness.longValue() != 0) {
                    sum += Float.intBitsToFloat((int) hubness.longValue());
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** Whether one asker could be shown either entry. */
    private static boolean shareMarket(Entry one, Entry other) {
        return Stream.of(Market.US, Market.CA)
                .anyMatch(market ->
                        one.content().coversMarket(market) && other.content().coversMarket(market));
    }
}
