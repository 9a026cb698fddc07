package org.integritydesk.knowledge.search;

import java.util.List;
import java.util.Set;
import org.integritydesk.knowledge.Correction;

/** What a question is searched as: misspelled words corrected, the trade's abbreviations spelled out. Pure. */
final class QuestionReader {
    private static final TradeWords TRADE_WORDS = new TradeWords();
    private static final Set<String> EXPLAINED = TRADE_WORDS.explained();
    private static final EnglishWords ENGLISH = new EnglishWords();

    private final Spelling spelling;

    /** @param entries the words that a question may be corrected to */
    QuestionReader(Vocabulary entries) {
        spelling = new Spelling(entries, word -> EXPLAINED.contains(word) || ENGLISH.test(word));
    }

    /** A question as it is searched. */
    record Read(String text, List<Correction> corrections) {}

    Read read(String typed) {
        var corrected = spelling.correct(typed);
        return new Read(spelledOut(corrected.text()), corrected.corrections());
    }

    /** How wordings are embedded, so that they and questions say the same with the same words. */
    static String spelledOut(String text) {
        return TRADE_WORDS.spelledOut(text);
    }
}
