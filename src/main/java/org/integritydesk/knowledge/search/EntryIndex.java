package org.integritydesk.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.integritydesk.knowledge.Candidate;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.SearchQuery;
import org.integritydesk.knowledge.SearchResult;
import org.integritydesk.knowledge.Thresholds;
import org.integritydesk.taxonomy.Market;

/**
 * The published entries of one revision, ready to be searched; never changes. BM25 over wordings and answers finds
 * candidates; their order is mostly the similarity of their best wording. It lives in memory only and holds nothing that
 * must be closed, so a search may go on in an index that has been replaced meanwhile.
 */
final class EntryIndex {
    private static final String ID = "id";
    private static final String MARKET = "market";
    private static final String WORDING = "wording";
    private static final String ANSWER = "answer";

    /** Candidates that BM25 hands on; far more than are ever shown. */
    private static final int CANDIDATES = 50;

    /** A word in the answer says less about what the entry is for than a word in a wording. */
    private static final float ANSWER_BOOST = 0.3f;

    /** Share of the similarity in the score; the rest is BM25's coverage of the question. */
    private static final double SIMILARITY_SHARE = 0.8;

    private final long revision;
    private final ContentWords words;
    private final Map<String, EntryWords> entries = new HashMap<>();
    private final WordWeights weights;
    private final Similarity similarity;
    private final Thresholds thresholds;
    private final IndexSearcher searcher;

    private EntryIndex(long revision, List<Entry> published, Analyzer analyzer) throws IOException {
        this.revision = revision;
        words = new ContentWords(analyzer);
        var all = published.stream().map(entry -> EntryWords.of(entry, words)).toList();
        all.forEach(entry -> entries.put(entry.entry().id().value(), entry));
        weights = new WordWeights(all.stream().map(EntryWords::asked).toList());
        similarity = new Similarity(weights);
        thresholds = ThresholdRule.of(NearestOthers.of(all, similarity));
        searcher = write(all, analyzer);
    }

    /** Builds the index of a revision. */
    static EntryIndex build(long revision, List<Entry> published, Analyzer analyzer) {
        try {
            return new EntryIndex(revision, published, analyzer);
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    long revision() {
        return revision;
    }

    int size() {
        return entries.size();
    }

    Thresholds thresholds() {
        return thresholds;
    }

    /** The entries for a question. */
    SearchResult search(SearchQuery query) {
        var asked = words.of(query.text());
        var terms = asked.stream().map(Word::term).collect(Collectors.toUnmodifiableSet());
        var candidates = new ArrayList<Candidate>();
        retrieve(terms, query).forEach((id, coverage) -> candidates.add(candidate(id, coverage, asked, terms)));
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(candidate -> candidate.entry().id().value()));
        return new SearchResult(
                candidates.subList(0, Math.min(query.limit(), candidates.size())), thresholds, revision, true);
    }

    /** Entries that share a word with the question, with BM25's share of the most it could give, 0..1. */
    private Map<String, Double> retrieve(Set<String> terms, SearchQuery query) {
        if (terms.isEmpty()) {
            return Map.of();
        }
        var any = new BooleanQuery.Builder();
        for (var term : terms) {
            any.add(new TermQuery(new Term(WORDING, term)), BooleanClause.Occur.SHOULD);
            any.add(new BoostQuery(new TermQuery(new Term(ANSWER, term)), ANSWER_BOOST), BooleanClause.Occur.SHOULD);
        }
        Query inMarket = new BooleanQuery.Builder()
                .add(any.build(), BooleanClause.Occur.MUST)
                .add(new TermQuery(new Term(MARKET, query.market().name())), BooleanClause.Occur.FILTER)
                .build();
        double most = weights.of(terms);
        try {
            Map<String, Double> coverage = new HashMap<>();
            var stored = searcher.storedFields();
            for (var hit : searcher.search(inMarket, Math.max(CANDIDATES, query.limit())).scoreDocs) {
                coverage.put(stored.document(hit.doc).get(ID), Math.min(1, hit.score / most));
            }
            return coverage;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Candidate candidate(String id, double coverage, List<Word> asked, Set<String> terms) {
        var entry = Objects.requireNonNull(entries.get(id));
        var match = entry.nearest(terms, similarity);
        var matchedWords = asked.stream()
                .filter(word -> match.wording().terms().contains(word.term()))
                .map(Word::spelling)
                .distinct()
                .toList();
        double score = SIMILARITY_SHARE * match.similarity() + (1 - SIMILARITY_SHARE) * coverage;
        return new Candidate(
                entry.entry(), score, match.similarity(), match.wording().text(), matchedWords);
    }

    private static IndexSearcher write(List<EntryWords> all, Analyzer analyzer) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var entry : all) {
                writer.addDocument(document(entry.entry()));
            }
        }
        return new IndexSearcher(DirectoryReader.open(directory));
    }

    private static Document document(Entry entry) {
        var document = new Document();
        var content = entry.content();
        document.add(new StringField(ID, entry.id().value(), Field.Store.YES));
        for (var market : Market.values()) {
            if (content.coversMarket(market)) {
                document.add(new StringField(MARKET, market.name(), Field.Store.NO));
            }
        }
        document.add(new TextField(WORDING, content.question(), Field.Store.NO));
        content.variants().forEach(variant -> document.add(new TextField(WORDING, variant, Field.Store.NO)));
        document.add(new TextField(ANSWER, content.answer(), Field.Store.NO));
        return document;
    }
}
