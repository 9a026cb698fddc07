package org.integritydesk.knowledge.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/**
 * Turns a question into its content words: the trade's abbreviations spelled out, words that say nothing dropped, endings
 * removed. The same chain for entries and for questions.
 */
final class QuestionAnalyzer extends Analyzer {
    private static final String STOP_WORDS = "/knowledge/stopwords.txt";
    private static final String SYNONYMS = "/knowledge/synonyms.txt";

    private final CharArraySet stopWords = readStopWords();
    private final SynonymMap synonyms = readSynonyms();

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        var plain = plainWords();
        TokenStream words = new SynonymGraphFilter(plain.getTokenStream(), synonyms, false);
        words = new FlattenGraphFilter(words);
        words = new StopFilter(words, stopWords);
        words = new PorterStemFilter(words);
        return new TokenStreamComponents(plain.getSource(), words);
    }

    private static TokenStreamComponents plainWords() {
        Tokenizer tokenizer = new StandardTokenizer();
        TokenStream words = new EnglishPossessiveFilter(tokenizer);
        words = new LowerCaseFilter(words);
        return new TokenStreamComponents(tokenizer, new ASCIIFoldingFilter(words));
    }

    private static CharArraySet readStopWords() {
        var stopWords = new CharArraySet(300, false);
        try (var lines = new BufferedReader(open(STOP_WORDS))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                for (var word : line.split(" ", -1)) {
                    stopWords.add(word);
                }
            });
            return stopWords;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SynonymMap readSynonyms() {
        try (var words = new PlainWords();
                var lines = open(SYNONYMS)) {
            var parser = new SolrSynonymParser(true, true, words);
            parser.parse(lines);
            return parser.build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParseException malformed) {
            throw new IllegalStateException("Cannot read " + SYNONYMS, malformed);
        }
    }

    private static Reader open(String resource) {
        var stream = Objects.requireNonNull(QuestionAnalyzer.class.getResourceAsStream(resource), resource);
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    /** The first half of the chain, which is what the synonyms are written in. */
    private static final class PlainWords extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            return plainWords();
        }
    }
}
