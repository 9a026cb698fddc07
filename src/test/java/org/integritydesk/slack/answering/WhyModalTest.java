package org.integritydesk.slack.answering;

import static org.integritydesk.answering.SomeSearch.found;

import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.integritydesk.answering.AskedQuestion;
import org.integritydesk.answering.FoundEntry;
import org.integritydesk.answering.Offer;
import org.integritydesk.answering.Outcome;
import org.integritydesk.answering.SearchRecord;
import org.integritydesk.answering.SomeQuestion;
import org.integritydesk.answering.SomeSearch;
import org.integritydesk.answering.Why;
import org.integritydesk.answering.WhyEscalated;
import org.integritydesk.knowledge.Correction;
import org.integritydesk.knowledge.Gate;
import org.integritydesk.knowledge.MatchedWord;
import org.integritydesk.knowledge.Signals;
import org.integritydesk.slack.Golden;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;

class WhyModalTest {
    @Test
    void answered() {
        Golden.matches(
                "why-answered",
                modal(SomeQuestion.some()
                        .searched(
                                SomeSearch.some(0.91),
                                found("alc-craft-brewery-us", "Can a craft brewery run ads?", 1.31, 0.93),
                                found("alc-delivery-us", "Can a delivery app show beer & wine?", 0.92, 0.71),
                                found("alc-kits-us", "Can home-brew kits run ads?", 0.84, 0.69))
                        .shown(Outcome.ANSWER, "alc-craft-brewery-us")
                        .build()));
    }

    @Test
    void askedBack_inContext_thenATicket() {
        Golden.matches(
                "why-asked-back",
                modal(SomeQuestion.some()
                        .text("and beer?")
                        .readAs("can a winery run ads? and beer?")
                        .market(Market.CA)
                        .evidence("said by the asker")
                        .searched(SomeSearch.withoutMarket(0.85), found("alc-craft-brewery-us", 1.31, 0.93))
                        .offered(
                                Outcome.CLARIFY,
                                new Offer(
                                        "Which market is the ad delivered in?",
                                        List.of(new Offer.Choice("United States", "alc-craft-brewery-us", Market.US))))
                        .ticketed(WhyEscalated.OTHER_MARKET, 1001)
                        .build()));
    }

    @Test
    void notSearched() {
        Golden.matches(
                "why-not-searched",
                modal(SomeQuestion.some()
                        .escalated(WhyEscalated.OTHER_LANGUAGE, 1002)
                        .build()));
    }

    @Test
    void onlyTried() {
        Why why = why(SomeQuestion.some()
                .searched(SomeSearch.some(0.12), found("alc-craft-brewery-us", 0.61, 0.55))
                .escalated(WhyEscalated.NOTHING_FITS, 1003)
                .build());

        Golden.matches(
                "why-tried",
                WhyModal.of(new Why(
                        null,
                        why.asked(),
                        null,
                        why.market(),
                        why.marketEvidence(),
                        why.search(),
                        why.found(),
                        why.outcome(),
                        why.reasons(),
                        null,
                        null,
                        null,
                        9,
                        why.askedAt())));
    }

    @Test
    void hostileTexts_doNoHarm() {
        Golden.hostileView(text -> modal(SomeQuestion.some()
                .id(Long.MAX_VALUE)
                .text(text)
                .readAs(text)
                .evidence(text)
                .searched(
                        new SearchRecord(
                                text,
                                Collections.nCopies(50, new Correction(text, text)),
                                Market.US,
                                1.2,
                                0.9,
                                new Gate(0, 0.8, 0.3, 0.84),
                                12,
                                text,
                                true),
                        hostile(text),
                        hostile(text),
                        hostile(text))
                .offered(Outcome.SUGGEST, new Offer(text, List.of(new Offer.Choice(text, text, null))))
                .shown(Outcome.ANSWER, text)
                .build()));
    }

    private static FoundEntry hostile(String text) {
        List<MatchedWord> words = new ArrayList<>(Collections.nCopies(60, new MatchedWord(text, 5.1)));
        return new FoundEntry(text, 1, text, 1.2, 0.9, text, words, new Signals(0.9, 0.8, 0.3));
    }

    private static View modal(AskedQuestion question) {
        return WhyModal.of(why(question));
    }

    private static Why why(AskedQuestion question) {
        return Why.of(question, List.of());
    }
}
