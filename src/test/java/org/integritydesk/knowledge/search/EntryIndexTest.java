package org.integritydesk.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.integritydesk.knowledge.Candidate;
import org.integritydesk.knowledge.ConfidenceFit;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.MatchedWord;
import org.integritydesk.knowledge.SearchQuery;
import org.integritydesk.knowledge.SearchResult;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryIndexTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final OfflineIndex INDEX = index(
            someEntry("beer-us", someContent(Set.of(Market.US), "Can a brewery run ads?", "craft beer client")),
            someEntry("beer-ca", someContent(Set.of(Market.CA), "Can a brewery run ads?", "beer in Canada")),
            someEntry("vape-na", someContent(Set.of(Market.NA), "Are vapes allowed?", "e-cig shop")),
            someEntry("time-all", someContent(Set.of(Market.GLOBAL), "How long does review take?")));

    @ParameterizedTest
    @CsvSource({"US, beer-us vape-na time-all", "CA, beer-ca vape-na time-all", "NA, vape-na time-all"})
    void market_isAFilter(Market market, String ids) {
        assertThat(ids(search("can a brewery advertise", market))).containsExactlyInAnyOrder(ids.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "is beer ok?, US, beer-us",
        "our client brews craft ale, CA, beer-ca",
        "electronic cigarettes, NA, vape-na",
        "when will my ad be approved, US, time-all"
    })
    void otherWords_findTheEntry(String text, Market market, String first) {
        assertThat(ids(search(text, market)).getFirst()).isEqualTo(first);
    }

    @Test
    void entriesOutOfForce_areNotFound() {
        var content = someContent(Set.of(Market.US), "Can a brewery run ads?").toBuilder();
        try (var index = index(
                someEntry("over", content.expiresOn(TODAY.minusDays(1)).build()),
                someEntry("last-day", content.expiresOn(TODAY).build()),
                someEntry(
                        "not-yet",
                        content.expiresOn(null).effectiveFrom(TODAY.plusDays(1)).build()),
                someEntry("first-day", content.effectiveFrom(TODAY).build()))) {
            assertThat(ids(index.search(new SearchQuery("brewery", Market.US, 9), TODAY)))
                    .containsExactlyInAnyOrder("last-day", "first-day");
        }
    }

    @Test
    void entriesInAnotherLanguage_areNotFound() {
        var french = someContent(Set.of(Market.CA), "Une brasserie peut-elle annoncer?").toBuilder()
                .language("fr")
                .build();
        try (var index = index(someEntry("biere", french), someEntry("beer", someContent(Set.of(Market.CA), "beer")))) {
            assertThat(ids(index.search(new SearchQuery("brasserie", Market.CA, 9), TODAY)))
                    .containsExactly("beer");
            assertThat(ids(index.search(new SearchQuery("brasserie", Market.CA, "fr", 9), TODAY)))
                    .containsExactly("biere");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"How long does review take?", "how long does review take", "HOW LONG DOES REVIEW TAKE"})
    void sameQuestionTypedAgain_isOne(String text) {
        assertThat(search(text, Market.US).candidates().getFirst().similarity()).isCloseTo(1, within(0.02));
    }

    @Test
    void candidate_tellsWhatMatched() {
        var candidate = search("My CRAFT beers, please", Market.US).candidates().getFirst();

        assertThat(candidate.matchedWording()).isEqualTo("craft beer client");
        assertThat(candidate.matchedWords()).extracting(MatchedWord::spelling).containsExactly("CRAFT", "beers");
        assertThat(candidate.matchedWords().getFirst().weight())
                .as("craft is in fewer entries than beer")
                .isGreaterThan(candidate.matchedWords().getLast().weight());
        assertThat(candidate.signals().lexical()).isBetween(0.1, 1.0);
    }

    @Test
    void confidence_tellsWhatIsCoveredFromWhatIsNot() {
        assertThat(search("how long will the review of my ad take", Market.US).confidence())
                .isGreaterThan(0.7)
                .isGreaterThan(3
                        * search("book me a meeting room for thursday", Market.US)
                                .confidence());
    }

    @Test
    void limit_isKept_andRevisionTold() {
        var result = INDEX.search(new SearchQuery("brewery", Market.UNSPEC, 1), TODAY);

        assertThat(result.candidates()).hasSize(1);
        assertThat(result.revision()).isEqualTo(1);
        assertThat(result.model()).isEqualTo("bge-small-en-v1.5-q");
        assertThat(result.healthy()).isTrue();
    }

    @Test
    void sameWordingForAnotherMarket_doesNotRaiseTheFloor() {
        assertThat(search("brewery", Market.US).gate().floor()).isLessThan(0.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "???", "the of and"})
    void textWithoutAWord_isSearched(String text) {
        assertThat(search(text, Market.US).confidence()).isBetween(0.0, 1.0);
    }

    @Test
    void longText_isSearched() {
        var text = IntStream.range(0, 5000).mapToObj(i -> "word" + i).collect(Collectors.joining(" ", "brewery ", ""));

        assertThat(search(text, Market.US).confidence()).isLessThan(0.5);
    }

    @Test
    void emptyKnowledgeBase_isSearched() {
        try (var empty = index()) {
            var result = empty.search(new SearchQuery("anything", Market.US, 3), TODAY);

            assertThat(result.candidates()).isEmpty();
            assertThat(result.confidence()).isZero();
        }
    }

    private static OfflineIndex index(Entry... entries) {
        return new OfflineIndex(List.of(entries), SomeModel.MODEL, ConfidenceFit.SHIPPED);
    }

    private static SearchResult search(String text, Market market) {
        return INDEX.search(new SearchQuery(text, market, 9), TODAY);
    }

    private static List<String> ids(SearchResult result) {
        return result.candidates().stream()
                .map(Candidate::entry)
                .map(entry -> entry.id().value())
                .toList();
    }
}
