package org.integritydesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import java.util.List;
import java.util.Set;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TakenWordingsTest {
    private static final EntryId SELF = new EntryId("alc-self");

    @ParameterizedTest
    @CsvSource({
        "beer ok?, 'Beer, OK', true",
        "Café crème, CAFÉ CRÈME!, true",
        "beer ok, beers ok, false",
        "禁止, 広告, false",
        "1.5 % ok, 15 % ok, false"
    })
    void wordings_areComparedByTheirLettersAndDigits(String one, String other, boolean same) {
        assertThat(problems(someContent("Question?", one), someContent("Another question?", other)))
                .hasSize(same ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(value = Market.class, names = "UNSPEC", mode = EnumSource.Mode.EXCLUDE)
    void markets_overlapAsTheyAreShown(Market market) {
        var us = someContent(Set.of(Market.US), "Beer ok?");

        assertThat(problems(us, someContent(Set.of(market), "Beer ok?"))).hasSize(market == Market.CA ? 0 : 1);
        assertThat(problems(someContent(Set.of(market), "Beer ok?"), us)).hasSize(market == Market.CA ? 0 : 1);
    }

    @Test
    void ownWordings_andThoseOfAnotherSide_areFree() {
        var beer = someContent("Drinks ok?").toBuilder()
                .branch(new Branch("Beer or wine?", "Beer"))
                .build();
        var wine = beer.toBuilder().branch(new Branch("Beer or wine?", "Wine")).build();

        assertThat(problems(beer, wine)).isEmpty();
        assertThat(TakenWordings.of(List.of(someEntry("alc-self", beer))).problems(SELF, beer))
                .isEmpty();
    }

    private static List<FieldProblem> problems(EntryContent mine, EntryContent other) {
        return TakenWordings.of(List.of(someEntry("alc-other", other))).problems(SELF, mine);
    }
}
