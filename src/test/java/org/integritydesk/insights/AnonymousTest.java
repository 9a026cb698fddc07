package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnonymousTest {
    private static final Set<String> FAQ = Set.of("brewery", "ads", "beer");

    @Test
    void wordsOfOneOrTwoPeople_areHidden_thoseOfThreeAreTold() {
        var anonymous = Anonymous.of(
                List.of(
                        asked("U1", "can zorblax kombucha run?"),
                        asked("U2", "is kombucha from zorblax fine?"),
                        asked("U3", "kombucha in the feed?")),
                Set.of());

        assertThat(anonymous.tell("can zorblax kombucha run?")).contains("can … kombucha run?");
    }

    @Test
    void wordsOfTheFaq_areToldWhoeverUsesThem() {
        var anonymous = Anonymous.of(List.of(asked("U1", "can Fjordcraft brewery run beer ads?")), FAQ);

        assertThat(anonymous.tell("can Fjordcraft brewery run beer ads?")).contains("can … brewery run beer ads?");
    }

    @Test
    void nameInATicket_isHidden_howeverManySayIt() {
        var anonymous = Anonymous.of(
                List.of(
                        asked("U1", "is glimmer gin ok", "Glimmer Gin Co"),
                        asked("U2", "glimmer gin rejected"),
                        asked("U3", "why glimmer gin rejected"),
                        asked("U4", "gin rejected")),
                Set.of("gin"));

        assertThat(anonymous.tell("why glimmer gin rejected")).contains("why … gin rejected");
    }

    @Test
    void whatIsWrittenLikeAName_isHidden_howeverManySayIt() {
        var anonymous = Anonymous.of(
                List.of(
                        asked("U1", "is the submarine of Fjordcraft stuck?"),
                        asked("U2", "submarine of Fjordcraft stuck"),
                        asked("U3", "again the submarine of Fjordcraft is stuck. Submarine!")),
                Set.of());

        assertThat(anonymous.tell("Is the submarine of Fjordcraft stuck?")).contains("Is the submarine of … stuck?");
    }

    @Test
    void addressesIdsAndPeople_areGone() {
        var anonymous = Anonymous.of(List.of(asked("U1", "beer")), FAQ);

        assertThat(anonymous.tell("beer ads <@U0123> of act_9988776 at https://shop.example.com/a, mail x@y.com?"))
                .hasValueSatisfying(told -> assertThat(told)
                        .doesNotContain("U0123", "9988776", "example", "@")
                        .contains("beer ads"));
    }

    @Test
    void severalHiddenInARow_areOne() {
        var anonymous = Anonymous.of(List.of(asked("U1", "beer")), FAQ);

        assertThat(anonymous.tell("beer zork, quux; blah ads")).contains("beer … ads");
        assertThat(Anonymous.hidden("beer … ads")).isEqualTo(1);
    }

    @Test
    void longQuestion_isShortened_betweenWords() {
        var anonymous = Anonymous.of(List.of(asked("U1", "beer")), FAQ);

        assertThat(anonymous.tell("beer ads ".repeat(30)))
                .hasValueSatisfying(
                        told -> assertThat(told).hasSizeLessThanOrEqualTo(201).endsWith("ads…"));
    }

    static ThemeMember asked(String asker, String words) {
        return asked(asker, words, null);
    }

    private static ThemeMember asked(String asker, String words, @Nullable String advertiser) {
        return new ThemeMember(1, asker, PolicyArea.ALC, words, advertiser, new float[] {1, 0});
    }
}
