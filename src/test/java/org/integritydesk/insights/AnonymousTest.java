package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnonymousTest {
    private static final String FAQ = "brewery ads beer";

    @Test
    void wordsOfOneOrTwoPeople_areHidden_thoseOfThreeAreTold() {
        var anonymous = Anonymous.of(
                List.of(
                        asked("U1", "can zorblax kombucha run?"),
                        asked("U2", "is kombucha from zorblax fine?"),
                        asked("U3", "kombucha in the feed?")),
                known(""));

        assertThat(anonymous.tell("can zorblax kombucha run?")).contains("can … kombucha run?");
    }

    @Test
    void wordsOfTheFaq_areToldWhoeverUsesThem() {
        var anonymous = Anonymous.of(List.of(asked("U1", "can Fjordcraft brewery run beer ads?")), known(FAQ));

        assertThat(anonymous.tell("can Fjordcraft brewery run beer ads?")).contains("can … brewery run beer ads?");
    }

    @Test
    void nameInATicket_isHidden_howeverManySayIt_inWhateverLetters() {
        var anonymous = Anonymous.of(
                List.of(
                        asked("U1", "is glimmer gin ok"),
                        asked("U2", "GLIMMER gin rejected"),
                        asked("U3", "why glimmer gin rejected"),
                        asked("U4", "gin of glimmer rejected")),
                known("gin", "Glimmer Gin Co"));

        assertThat(anonymous.tell("why is gin of GLIMMER rejected")).contains("why is gin of … rejected");
        assertThat(anonymous.tell("why is glimmer's gin rejected")).contains("why is … rejected");
        assertThat(anonymous.tell("why is glimmer-us gin rejected")).contains("why is … gin rejected");
    }

    @Test
    void nameOfOrdinaryWords_isHiddenAsAWhole_andItsWordsAlone_areTold() {
        var anonymous =
                Anonymous.of(List.of(asked("U1", "x")), known("simple health ads our client", "Simple Health, Inc."));

        assertThat(anonymous.tell("can simple health run ads?")).contains("can … run ads?");
        assertThat(anonymous.tell("are simple ads for health ok?")).contains("are simple ads for health ok?");
        assertThat(anonymous.telling("can simple health run ads?").stream().flatMap(Optional::stream))
                .containsExactly("ads");
    }

    @Test
    void whatAnybodySays_isNoName() {
        var anonymous = Anonymous.of(List.of(asked("U1", "x")), known("client ads", "our client", "not yet", "-"));

        assertThat(anonymous.tell("can our client run ads?")).contains("can our client run ads?");
    }

    @Test
    void accounts_areHidden_agesAreNot() {
        var anonymous = Anonymous.of(
                List.of(
                        asked("U1", "northwind-main 4471"),
                        asked("U2", "northwind-main"),
                        asked("U3", "northwind-main")),
                known("ads 21", "northwind-main", "4471", "21"));

        assertThat(anonymous.tell("ads of northwind-main 4471 for people over 21"))
                .contains("ads of … for … over 21");
    }

    @Test
    void whatIsWrittenLikeAName_isHidden_howeverManySayIt() {
        var anonymous = Anonymous.of(
                List.of(
                        asked("U1", "is the submarine of Fjordcraft stuck?"),
                        asked("U2", "submarine of Fjordcraft stuck"),
                        asked("U3", "again the submarine of Fjordcraft is stuck. Submarine!")),
                known(""));

        assertThat(anonymous.tell("Is the submarine of Fjordcraft stuck?")).contains("Is the submarine of … stuck?");
    }

    @Test
    void onceWrittenLikeAName_itIsHidden_alsoWhereItIsSmall() {
        var anonymous = Anonymous.of(
                List.of(
                        asked("U1", "submarine of fjordcraft"),
                        asked("U2", "the submarine of fjordcraft"),
                        asked("U3", "fjordcraft submarine"),
                        asked("U4", "why does the submarine of Fjordcraft")),
                known(""));

        assertThat(anonymous.tell("the submarine of fjordcraft")).contains("the submarine of …");
    }

    @Test
    void addressesIdsAndPeople_areGone() {
        var anonymous = Anonymous.of(List.of(asked("U1", "beer")), known(FAQ));

        assertThat(
                        anonymous.tell(
                                "beer ads <@U0123> and @sam.rep of act_9988776 or 123-456-7890 at https://shop.example.com/a or shop.example.ca/b, mail x@y.com?"))
                .hasValueSatisfying(told -> assertThat(told)
                        .doesNotContain("U0123", "sam", "9988776", "456", "example", "@")
                        .contains("beer ads"));
    }

    @Test
    void severalHiddenInARow_areOne() {
        var anonymous = Anonymous.of(List.of(asked("U1", "beer")), known(FAQ));

        assertThat(anonymous.tell("beer zork, quux; blah ads")).contains("beer … ads");
        assertThat(Anonymous.hidden("beer … ads")).isEqualTo(1);
    }

    @Test
    void longQuestion_isShortened_betweenWords() {
        var anonymous = Anonymous.of(List.of(asked("U1", "beer")), known(FAQ));

        assertThat(anonymous.tell("beer ads ".repeat(30)))
                .hasValueSatisfying(
                        told -> assertThat(told).hasSizeLessThanOrEqualTo(201).endsWith("ads…"));
    }

    private static Said asked(String asker, String words) {
        return new Said(asker, words);
    }

    /** @param names in tickets */
    private static KnownWords known(String faq, String... names) {
        return KnownWords.of(List.of(faq), List.of(names));
    }
}
