package org.integritydesk.answering;

import java.util.List;
import org.integritydesk.knowledge.Correction;
import org.integritydesk.knowledge.Gate;
import org.integritydesk.knowledge.MatchedWord;
import org.integritydesk.knowledge.Signals;
import org.integritydesk.taxonomy.Market;

/** How a question was searched and what was found, for tests: an answer is shown from 0.80 and a cosine of 0.84 on. */
public final class SomeSearch {
    private static final Gate GATE = new Gate(0, 0.80, 0.30, 0.84);

    private SomeSearch() {}

    /** A search that worked. */
    public static SearchRecord some(double confidence) {
        return some("can a craft brewery run ads in the US?", Market.US, confidence, true);
    }

    /** A search for a question whose market was not said. */
    public static SearchRecord withoutMarket(double confidence) {
        return some("can a craft brewery run ads?", Market.UNSPEC, confidence, true);
    }

    /** A search that did not work. */
    public static SearchRecord failed() {
        return some("can a craft brewery run ads?", Market.US, 0, false);
    }

    /** A search for these words. */
    public static SearchRecord some(String text, Market market, double confidence, boolean healthy) {
        return new SearchRecord(
                text,
                List.of(new Correction("brewry", "brewery")),
                market,
                1.21,
                confidence,
                GATE,
                12,
                "some-model",
                healthy);
    }

    /** An entry found; its words are those of the brewery. */
    public static FoundEntry found(String id, double score, double cosine) {
        return found(id, "Can a craft brewery run ads?", score, cosine);
    }

    /** An entry found with this question, which is its nearest wording, too. */
    public static FoundEntry found(String id, String question, double score, double cosine) {
        return new FoundEntry(
                id,
                1,
                question,
                score,
                cosine,
                question,
                List.of(new MatchedWord("brewry", 5.12), new MatchedWord("craft", 4.2)),
                new Signals(cosine, 0.8, 0.31));
    }
}
