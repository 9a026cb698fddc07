package org.integritydesk.knowledge.search;

import static org.integritydesk.knowledge.search.EntryDocuments.FROM;
import static org.integritydesk.knowledge.search.EntryDocuments.ID;
import static org.integritydesk.knowledge.search.EntryDocuments.LANGUAGE;
import static org.integritydesk.knowledge.search.EntryDocuments.MARKET;
import static org.integritydesk.knowledge.search.EntryDocuments.UNTIL;
import static org.integritydesk.knowledge.search.EntryDocuments.VECTOR;
import static org.integritydesk.knowledge.search.EntryDocuments.WORDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.integritydesk.knowledge.Candidate;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.Gate;
import org.integritydesk.knowledge.MatchedWord;
import org.integritydesk.knowledge.SearchQuery;
import org.integritydesk.knowledge.SearchResult;
import org.jspecify.annotations.Nullable;

/**
 * The published entries of one revision, ready to be searched; never changes. Candidates are the entries of the nearest rows
 * and of the best texts; each of them is then scored on every signal.
 */
final class EntryIndex {
    /** Rows that vote, and whose entries are candidates. */
    private static final int NEAREST_ROWS = 100;

    /** Entries that BM25 adds to the candidates. */
    private static final int BEST_TEXTS = 50;

    private final long revision;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Rows rows;
    private final Map<String, Entry> entries;
    private final SearchTools tools;
    private final QuestionReader questions;
    private final double meanRows;
    private final double meanHubness;
    private final Gate gate;

    EntryIndex(
            long revision,
            DirectoryReader reader,
            Map<String, Entry> entries,
            Vocabulary vocabulary,
            SearchTools tools,
            Landscape landscape) {
        this.revision = revision;
        this.reader = reader;
        this.entries = entries;
        this.tools = tools;
        searcher = new IndexSearcher(reader);
        rows = new Rows(reader);
        questions = new QuestionReader(vocabulary);
        meanRows = entries.isEmpty() ? 1 : (double) (reader.numDocs() - entries.size()) / entries.size();
        meanHubness = landscape.meanHubness();
        gate = tools.fit().gate(landscape.floor());
    }

    long revision() {
        return revision;
    }

    int size() {
        return entries.size();
    }

    Gate gate() {
        return gate;
    }

    /** Keeps the files open for one search; false: they are closed, another index is in use. */
    boolean enter() {
        return reader.tryIncRef();
    }

    /** Lets go of the files; the last one closes them. */
    void leave() {
        try {
            reader.decRef();
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }

    /**
     * The entries for a question.
     *
     * @param today only entries in force on it are found
     */
    SearchResult search(SearchQuery query, LocalDate today) {
        try {
            var asked = questions.read(query.text());
            var words = tools.words().of(asked.text());
            var documents = new HashMap<String, Integer>();
            var ranked = rank(
                    words.stream().map(Word::term).collect(Collectors.toUnmodifiableSet()),
                    tools.embedder().embed(asked.text()),
                    filter(query, today),
                    documents);
            double evidence = ranked.isEmpty() ? 0 : Ranking.evidence(ranked);
            double confidence = ranked.isEmpty() ? 0 : tools.fit().confidence(evidence);
            var shown = ranked.subList(0, Math.min(query.limit(), ranked.size()));
            var candidates = new ArrayList<Candidate>(shown.size());
            for (var each : shown) {
                candidates.add(candidate(each, words, documents.get(each.entry())));
            }
            return new SearchResult(
                    asked.text(),
                    asked.corrections(),
                    candidates,
                    evidence,
                    confidence,
                    gate,
                    revision,
                    tools.embedder().model(),
                    true);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @param documents gets the document of every entry that holds one of the words */
    private List<Ranking.Ranked> rank(Set<String> terms, float[] question, Query filter, Map<String, Integer> documents)
            throws IOException {
        var near = searcher.search(new KnnFloatVectorQuery(VECTOR, question, NEAREST_ROWS, filter), NEAREST_ROWS);
        var nearRows = rows.at(Arrays.stream(near.scoreDocs).map(hit -> hit.doc).toList(), question);
        var lexical = new HashMap<String, Double>();
        cover(terms, filter, BEST_TEXTS, lexical, documents);
        var candidates = new HashSet<>(lexical.keySet());
        nearRows.forEach(row -> candidates.add(row.entry()));
        var uncovered = new HashSet<>(candidates);
        uncovered.removeAll(lexical.keySet());
        cover(terms, among(uncovered), uncovered.size(), lexical, documents);
        return Ranking.of(rows.of(candidates, question), lexical, votes(nearRows), meanHubness);
    }

    private Map<String, Double> votes(List<Row> near) {
        double[] votes = KernelRidge.votes(
                near.stream().map(Row::vector).toArray(float[][]::new),
                near.stream().mapToDouble(Row::cosine).toArray(),
                near.stream()
                        .mapToInt(row -> EntryDocuments.rows(entry(row.entry())))
                        .toArray(),
                meanRows);
        var byEntry = new HashMap<String, Double>();
        for (int i = 0; i < votes.length; i++) {
            byEntry.merge(near.get(i).entry(), votes[i], Double::sum);
        }
        return byEntry;
    }

    /** Adds the covered share of the question's weighted words, for the best entries that pass the filter. */
    private void cover(
            Set<String> terms, Query filter, int most, Map<String, Double> lexical, Map<String, Integer> documents)
            throws IOException {
        if (terms.isEmpty() || most == 0) {
            return;
        }
        var any = new BooleanQuery.Builder().add(filter, Occur.FILTER).setMinimumNumberShouldMatch(1);
        double whole = 0;
        for (var term : terms) {
            any.add(new TermQuery(new Term(WORDS, term)), Occur.SHOULD);
            whole += weight(term);
        }
        var covered = new HashMap<Integer, Double>();
        for (var hit : searcher.search(any.build(), most).scoreDocs) {
            covered.put(hit.doc, Math.min(1, hit.score / whole));
        }
        rows.entries(covered.keySet()).forEach((doc, id) -> {
            lexical.put(id, covered.get(doc));
            documents.put(id, doc);
        });
    }

    /** BM25's inverse document frequency over entries, {@code ln(1 + (N - df + 0.5) / (df + 0.5))}; above 0. */
    private double weight(String term) throws IOException {
        int with = reader.docFreq(new Term(WORDS, term));
        return Math.log(1 + (entries.size() - with + 0.5) / (with + 0.5));
    }

    /** @param document of the entry; null: it holds none of the words */
    private Candidate candidate(Ranking.Ranked ranked, List<Word> asked, @Nullable Integer document)
            throws IOException {
        var entry = entry(ranked.entry());
        var matched = new LinkedHashMap<String, MatchedWord>();
        if (document != null) {
            for (var word : asked) {
                if (holds(document, word.term())) {
                    matched.putIfAbsent(word.spelling(), new MatchedWord(word.spelling(), weight(word.term())));
                }
            }
        }
        return new Candidate(
                entry,
                ranked.order(),
                ranked.best().cosine(),
                EntryDocuments.wordings(entry).get(ranked.best().place()),
                List.copyOf(matched.values()),
                ranked.signals());
    }

    private boolean holds(int document, String term) throws IOException {
        var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        var postings = leaf.reader().postings(new Term(WORDS, term), PostingsEnum.NONE);
        int local = document - leaf.docBase;
        return postings != null && postings.advance(local) == local;
    }

    private Entry entry(String id) {
        return Objects.requireNonNull(entries.get(id));
    }

    private static Query filter(SearchQuery query, LocalDate today) {
        int day = Math.toIntExact(today.toEpochDay());
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(MARKET, query.market().name())), Occur.FILTER)
                .add(new TermQuery(new Term(LANGUAGE, query.language())), Occur.FILTER)
                .add(IntPoint.newRangeQuery(FROM, Integer.MIN_VALUE, day), Occur.FILTER)
                .add(IntPoint.newRangeQuery(UNTIL, day, Integer.MAX_VALUE), Occur.FILTER)
                .build();
    }

    private static Query among(Collection<String> ids) {
        return new TermInSetQuery(ID, ids.stream().map(BytesRef::new).toList());
    }
}
