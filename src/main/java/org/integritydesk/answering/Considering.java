package org.integritydesk.answering;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.integritydesk.answering.understanding.Concern;
import org.integritydesk.answering.understanding.Hints;
import org.integritydesk.answering.understanding.MarketReader;
import org.integritydesk.answering.understanding.QuestionReader;
import org.integritydesk.answering.understanding.Reading;
import org.integritydesk.answering.understanding.Understanding;
import org.integritydesk.knowledge.SearchQuery;
import org.integritydesk.knowledge.SearchResult;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/** From a question to a decision: understands it, searches, decides. Records nothing and calls nobody. */
@Singleton
public final class Considering {
    /** Entries looked at; the ones after the best tell how sure it is, and what else may be meant. */
    private static final int CANDIDATES = 8;

    /** More questions of one message are not told apart: it is a case rather than questions, and a person reads it whole. */
    static final int MOST_QUESTIONS = 4;

    private final QuestionReader reader;

    Considering(QuestionReader reader) {
        this.reader = reader;
    }

    /** For evaluation, without a service. */
    public static Considering offline() {
        return new Considering(new QuestionReader());
    }

    /**
     * Tells apart the questions of a message, if there are a few, in a language that we read.
     *
     * @param locale the language the asker has set in the chat; null: not known
     */
    Apart apart(Readable.Words words, @Nullable Locale locale, LocalDate today) {
        Understanding message = reader.read(words.text(), Hints.ofLocale(locale), today);
        int questions = message.parts().size();
        boolean several = words.searchable() && message.isEnglish() && questions > 1 && questions <= MOST_QUESTIONS;
        return new Apart(
                message,
                several
                        ? message.parts().stream()
                                .map(part -> new Readable.Words(part, true))
                                .toList()
                        : List.of(words));
    }

    /** Decides, when all that is known besides the words is the market. */
    public Considered consider(
            Readable.Words words, Market market, LocalDate today, Function<SearchQuery, SearchResult> search) {
        return consider(words, new Reading<>(market, "given"), null, today, search);
    }

    /**
     * Decides. A market that is only guessed from the profile decides nothing: it is the first option when the market is asked
     * back, and is kept with the question when it is not.
     *
     * @param words what was written
     * @param market the market of the question, and how it is known
     * @param locale the language the asker has set in the chat; null: not known
     * @param today the day on which it is asked
     * @param search finds the entries
     */
    Considered consider(
            Readable.Words words,
            Reading<Market> market,
            @Nullable Locale locale,
            LocalDate today,
            Function<SearchQuery, SearchResult> search) {
        Understanding understood =
                reader.read(words.text(), Hints.ofLocale(locale), today).about(market);
        if (!words.searchable()) {
            return new Considered(new Decision.Escalate(WhyEscalated.TOO_LONG, null), understood, null);
        }
        if (!understood.isEnglish()) {
            return new Considered(new Decision.Escalate(WhyEscalated.OTHER_LANGUAGE, null), understood, null);
        }
        if (understood.parts().size() > MOST_QUESTIONS) {
            return new Considered(new Decision.Escalate(WhyEscalated.MANY_QUESTIONS, null), understood, null);
        }
        Market told = MarketReader.told(market);
        SearchResult found = search(understood, told, search);
        return switch (guarded(AnswerPolicy.decide(found, told), understood, found)) {
            case Decision.Clarify back
            when back.isAboutMarkets() ->
                new Considered(back.startingWith(market.value()), understood.about(MarketReader.NOT_SAID), found);
            case Decision decision -> new Considered(decision, understood, found);
        };
    }

    /** With and without short quotations, whichever finds something surer. */
    private static SearchResult search(
            Understanding understood, Market market, Function<SearchQuery, SearchResult> search) {
        SearchResult found = search.apply(new SearchQuery(understood.searchText(), market, CANDIDATES));
        if (understood.quoting() == null) {
            return found;
        }
        SearchResult quoting = search.apply(new SearchQuery(understood.quoting(), market, CANDIDATES));
        return quoting.confidence() > found.confidence() ? quoting : found;
    }

    /** What must not simply be answered is not. */
    private static Decision guarded(Decision decision, Understanding understood, SearchResult found) {
        if (!(decision instanceof Decision.Answer answer)) {
            return decision;
        }
        boolean mayAnswer = understood.concerns().stream().allMatch(concern -> switch (concern.value()) {
            case LAW -> true;
            // Rules about accounts say that it is not allowed, which is the answer.
            case EVASION -> answer.entry().content().area() == PolicyArea.ACC;
            case OTHER_ADVERTISER, INTERNALS, INJECTION -> false;
        });
        if (!mayAnswer) {
            return AnswerPolicy.suggest(found);
        }
        return new Decision.Answer(answer.entry(), understood.raises(Concern.LAW));
    }
}
