package org.integritydesk.knowledge.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/**
 * How an entry is laid out in Lucene: a document for each wording and one for the answer, with their vectors ("rows"), and one
 * for the entry, with the words of all wordings. All of them carry what is filtered by.
 */
final class EntryDocuments {
    static final String ID = "id";
    static final String MARKET = "market";
    static final String LANGUAGE = "language";

    /** First and last day on which the entry holds, counted from 1970-01-01. */
    static final String FROM = "from";

    static final String UNTIL = "until";

    /** The words of all wordings; on the document of the entry only. */
    static final String WORDS = "words";

    /** The vector; on rows only. */
    static final String VECTOR = "vector";

    /** Which wording a row is; see {@link Row#place}. */
    static final String PLACE = "place";

    /** Bits of a float; see {@link Row#hubness}. */
    static final String HUBNESS = "hubness";

    /** Key of a row. */
    static final String ROW = "row";

    private EntryDocuments() {}

    /** The wordings, the question first. */
    static List<String> wordings(Entry entry) {
        return Stream.concat(Stream.of(entry.content().question()), entry.content().variants().stream())
                .toList();
    }

    /** What is embedded: the wordings, then the question with its answer if there is one; abbreviations spelled out. */
    static List<String> texts(Entry entry) {
        var texts = new ArrayList<>(wordings(entry));
        if (!entry.content().answer().isBlank()) {
            texts.add(entry.content().question() + " " + entry.content().answer());
        }
        texts.replaceAll(QuestionReader::spelledOut);
        return texts;
    }

    /** How many rows the entry has. */
    static int rows(Entry entry) {
        return 1 + entry.content().variants().size() + (entry.content().answer().isBlank() ? 0 : 1);
    }

    /** @param vectors of {@link #texts}, in their order */
    static List<Document> of(Entry entry, List<float[]> vectors) {
        var documents = new ArrayList<Document>();
        var wordings = wordings(entry);
        for (int i = 0; i < vectors.size(); i++) {
            var row = filterable(entry);
            row.add(new KnnFloatVectorField(VECTOR, vectors.get(i), VectorSimilarityFunction.DOT_PRODUCT));
            row.add(new SortedDocValuesField(ID, new BytesRef(entry.id().value())));
            row.add(new NumericDocValuesField(PLACE, i < wordings.size() ? i : Row.ANSWER));
            row.add(new NumericDocValuesField(HUBNESS, 0));
            row.add(new StringField(ROW, row(entry, i), Field.Store.NO));
            documents.add(row);
        }
        var whole = filterable(entry);
        whole.add(new SortedDocValuesField(ID, new BytesRef(entry.id().value())));
        wordings.forEach(wording -> whole.add(new TextField(WORDS, wording, Field.Store.NO)));
        documents.add(whole);
        return documents;
    }

    /** Key of an entry's row, counted from 0. */
    static String row(Entry entry, int place) {
        return entry.id().value() + "#" + place;
    }

    private static Document filterable(Entry entry) {
        var document = new Document();
        document.add(new StringField(ID, entry.id().value(), Field.Store.NO));
        document.add(new StringField(LANGUAGE, entry.content().language(), Field.Store.NO));
        document.add(new IntPoint(FROM, day(entry.content().effectiveFrom(), Integer.MIN_VALUE)));
        document.add(new IntPoint(UNTIL, day(entry.content().expiresOn(), Integer.MAX_VALUE)));
        for (var market : Market.values()) {
            if (entry.content().coversMarket(market)) {
                document.add(new StringField(MARKET, market.name(), Field.Store.NO));
            }
        }
        return document;
    }

    private static int day(@Nullable LocalDate day, int unsaid) {
        return day == null ? unsaid : Math.toIntExact(day.toEpochDay());
    }
}
