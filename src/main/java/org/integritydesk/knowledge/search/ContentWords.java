package org.integritydesk.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Finds the content words of a text. */
final class ContentWords {
    /** Words looked at in one text. Far above any question or answer, and two query clauses each stay in Lucene's limit. */
    private static final int MOST_WORDS = 400;

    private final Analyzer analyzer;

    ContentWords(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The words in the order of the text, repeated ones too. */
    List<Word> of(String text) {
        try (var tokens = analyzer.tokenStream("words", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            var words = new ArrayList<Word>();
            tokens.reset();
            while (words.size() < MOST_WORDS && tokens.incrementToken()) {
                words.add(new Word(term.toString(), text.substring(place.startOffset(), place.endOffset())));
            }
            return words;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The terms of the text, each once. */
    Set<String> terms(String text) {
        return of(text).stream().map(Word::term).collect(Collectors.toUnmodifiableSet());
    }
}
