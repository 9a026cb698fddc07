package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.integritydesk.answering.understanding.Hints;
import org.integritydesk.answering.understanding.MarketReader;
import org.integritydesk.answering.understanding.Reading;
import org.integritydesk.knowledge.Candidate;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.Gate;
import org.integritydesk.knowledge.SearchQuery;
import org.integritydesk.knowledge.SearchResult;
import org.integritydesk.knowledge.Signals;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which messages are told apart, and what a guess from the profile does. */
class ConsideringTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Considering CONSIDERING = Considering.offline();
    private static final Reading<Market> GUESSED =
            MarketReader.read("is it ok", new Hints(Market.UNSPEC, Market.CA, null));

    @Test
    void aFewQuestions_areToldApart_andTheMessageIsReadAsAWhole() {
        Apart apart = CONSIDERING.apart(
                new Readable.Words(
                        "Launch is tomorrow for ad id 1789012345678901. Can beer run in Canada? How long does review take?",
                        true),
                null,
                MONDAY);

        assertThat(apart.questions())
                .containsExactly(
                        new Readable.Words("Launch is tomorrow for. Can beer run in Canada?", true),
                        new Readable.Words("How long does review take?", true));
        assertThat(apart.message().urgency().value()).isEqualTo(Priority.P1);
        assertThat(apart.message().cutOuts()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  Can beer run in Canada :beers: ?  ",
                "Combien de temps prend la revue? Est-ce que la bière est permise au Canada?",
                "How long does review take? Who approves gambling? Which music is allowed? Can beer run? How do we appeal?"
            })
    void oneQuestion_anotherLanguage_orMany_stayAsTheyWereWritten(String text) {
        var words = new Readable.Words(text, true);

        assertThat(CONSIDERING.apart(words, null, MONDAY).questions()).isEqualTo(List.of(words));
    }

    @Test
    void marketGuessedFromTheProfile_isTheFirstOption_andIsNotSearchedFor() {
        List<SearchQuery> searched = new ArrayList<>();

        Considered considered =
                consider(GUESSED, List.of(candidate(0.9, Market.US), candidate(0.88, Market.CA)), searched);

        assertThat(searched)
                .singleElement()
                .satisfies(query -> assertThat(query.market()).isEqualTo(Market.UNSPEC));
        assertThat(considered.decision())
                .isInstanceOfSatisfying(
                        Decision.Clarify.class,
                        asked -> assertThat(asked.options())
                                .extracting(Decision.Option::market)
                                .containsExactly(Market.CA, Market.US));
        assertThat(considered.understood().market()).isEqualTo(new Reading<>(Market.UNSPEC, "not said"));
    }

    @Test
    void marketGuessedFromTheProfile_isAskedBack_evenIfTheOnlyAnswerIsForIt() {
        assertThat(consider(GUESSED, List.of(candidate(0.9, Market.CA)), new ArrayList<>())
                        .decision())
                .isInstanceOf(Decision.Clarify.class);
    }

    @Test
    void marketGuessedFromTheProfile_isKept_whenNothingDependsOnIt() {
        for (List<Candidate> found : List.of(List.of(candidate(0.9, Market.NA)), List.<Candidate>of())) {
            Considered considered = consider(GUESSED, found, new ArrayList<>());

            assertThat(considered.understood().market()).isEqualTo(GUESSED);
            assertThat(considered.search())
                    .satisfies(search -> assertThat(search.market()).isEqualTo(Market.UNSPEC));
        }
    }

    @Test
    void marketThatWasTold_isSearchedFor() {
        List<SearchQuery> searched = new ArrayList<>();
        var told = new Reading<>(Market.CA, "said in the question");

        Considered considered = consider(told, List.of(candidate(0.9, Market.CA)), searched);

        assertThat(searched)
                .singleElement()
                .satisfies(query -> assertThat(query.market()).isEqualTo(Market.CA));
        assertThat(considered.decision()).isInstanceOf(Decision.Answer.class);
        assertThat(considered.understood().market()).isEqualTo(told);
    }

    @Test
    void languageOfTheProfile_settlesTheUnclear() {
        var unclear = new Readable.Words("ok pour des gummies CBD ?", true);

        assertThat(CONSIDERING
                        .consider(
                                unclear, MarketReader.NOT_SAID, Locale.CANADA_FRENCH, MONDAY, query -> found(List.of()))
                        .decision())
                .isEqualTo(new Decision.Escalate(WhyEscalated.OTHER_LANGUAGE, null));
        assertThat(CONSIDERING
                        .consider(unclear, MarketReader.NOT_SAID, null, MONDAY, query -> found(List.of()))
                        .decision())
                .isEqualTo(new Decision.Escalate(WhyEscalated.NOTHING_FOUND, null));
        assertThat(CONSIDERING
                        .apart(unclear, Locale.CANADA_FRENCH, MONDAY)
                        .message()
                        .isEnglish())
                .isFalse();
    }

    private static Considered consider(Reading<Market> market, List<Candidate> found, List<SearchQuery> searched) {
        return CONSIDERING.consider(
                new Readable.Words("Can a zeppelin ferry line run ads?", true), market, null, MONDAY, query -> {
                    searched.add(query);
                    return found(found);
                });
    }

    private static SearchResult found(List<Candidate> candidates) {
        return new SearchResult(
                "question", List.of(), candidates, 1, 0.9, new Gate(0, 0.7, 0.3, 0.6), 1, "model", true);
    }

    private static Candidate candidate(double score, Market market) {
        EntryContent content = someContent(Set.of(market), "Can a zeppelin ferry line run ads?");
        return new Candidate(
                someEntry("entry-" + market, content),
                score,
                0.8,
                content.question(),
                List.of(),
                new Signals(0.8, 0, 0));
    }

    @Test
    void whatIsTooLongToBeSearched_staysWhole() {
        var words = new Readable.Words("Can beer run in Canada? How long does review take? " + "x ".repeat(600), false);

        assertThat(CONSIDERING.apart(words, null, MONDAY).questions()).isEqualTo(List.of(words));
    }
}
