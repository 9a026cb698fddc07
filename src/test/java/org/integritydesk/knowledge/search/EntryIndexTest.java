package org.integritydesk.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.integritydesk.knowledge.Candidate;
import org.integritydesk.knowledge.SearchQuery;
import org.integritydesk.knowledge.Thresholds;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryIndexTest {
    private static final EntryIndex INDEX = EntryIndex.build(
            7,
            List.of(
                    someEntry("beer-us", someContent(Set.of(Market.US), "Can a brewery run ads?", "craft beer client")),
                    someEntry("beer-ca", someContent(Set.of(Market.CA), "Can a brewery run ads?", "beer in Canada")),
                    someEntry("vape-na", someContent(Set.of(Market.NA), "Are vapes allowed?", "e-cig shop")),
                    someEntry("time-all", someContent(Set.of(Market.GLOBAL), "How long does review take?"))),
            new QuestionAnalyzer());

    @ParameterizedTest
    @CsvSource({
        "brewery, US, beer-us",
        "brewery, CA, beer-ca",
        "brewery, NA, ''",
        "brewery, UNSPEC, beer-ca beer-us",
        "vape, US, vape-na",
        "vape, NA, vape-na",
        "long review, CA, time-all",
        "zeppelin, US, ''",
        "can our client run ads in the US, US, ''"
    })
    void market_isAFilter(String text, Market market, String ids) {
        assertThat(INDEX.search(new SearchQuery(text, market, 5)).candidates())
                .extracting(candidate -> candidate.entry().id().value())
                .isEqualTo(ids.isEmpty() ? List.of() : List.of(ids.split(" ", -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"How long does review take?", "how LONG does Review take", "review... take long!!"})
    void sameQuestionTypedAgain_isOne(String text) {
        assertThat(first(text).similarity()).isCloseTo(1, within(1e-9));
    }

    @Test
    void candidate_tellsWhatMatched() {
        var candidate = first("My CRAFT beers, please");

        assertThat(candidate.matchedWording()).isEqualTo("craft beer client");
        assertThat(candidate.matchedWords()).containsExactly("CRAFT", "beers");
        assertThat(candidate.score()).isBetween(0.0, 1.0);
    }

    @Test
    void limit_isKept_andRevisionTold() {
        var result = INDEX.search(new SearchQuery("brewery", Market.UNSPEC, 1));

        assertThat(result.candidates()).hasSize(1);
        assertThat(result.revision()).isEqualTo(7);
        assertThat(result.healthy()).isTrue();
    }

    @Test
    void sameWordingForAnotherMarket_doesNotRaiseTheThresholds() {
        assertThat(INDEX.thresholds()).isEqualTo(new Thresholds(0.5, 0.3));
    }

    @Test
    void longText_isSearched() {
        var text = IntStream.range(0, 5000).mapToObj(i -> "word" + i).collect(Collectors.joining(" ", "brewery ", ""));

        assertThat(first(text).similarity()).isLessThan(0.1);
    }

    @Test
    void emptyKnowledgeBase_isSearched() {
        var empty = EntryIndex.build(0, List.of(), new QuestionAnalyzer());

        assertThat(empty.search(new SearchQuery("anything", Market.US, 3)).candidates())
                .isEmpty();
    }

    private static Candidate first(String text) {
        return INDEX.search(new SearchQuery(text, Market.US, 1)).candidates().getFirst();
    }
}
