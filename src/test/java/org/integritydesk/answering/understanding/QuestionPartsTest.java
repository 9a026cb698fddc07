package org.integritydesk.answering.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionPartsTest {
    private static final AreaReader AREAS = new AreaReader();

    private final QuestionParts parts = new QuestionParts(AREAS, new FollowUpReader(AREAS));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can beer and wine run in Canada",
                "Can beer and wine run in Canada and do they need a licence?",
                "acct susp. LP rejected. what now",
                "The U.S. client wants approx. 50k. Is it ok to run vapes?",
                "is 18+ or 25+ needed for beer vs. wine?",
                "Our client sells beer. They launch in Ontario. Which documents do we need?",
                "beer ad rejected, reason unclear",
                "can we run alcohol in CA? yes or no?",
                "my ad is stuck in review. any idea?",
                "client submitted 3 videos yesterday and they're still in review. normal? when should i start worrying",
                "OTC allergy med, what are the requirements? age gate, docs?",
                "protein powder, allowed? age?",
                "Can a telehealth brand run in the US? Do they need LegitScript? Is 18+ enough?",
                "Is there a whitelist for hemp? How do I apply? How long does it take?",
                "can you check this? Can a hemp balm run in CA?",
                "Can we run before/after photos? For a gym? In the US?",
                "can we do before and after for a gym? or a paint company?",
                "Is alcohol allowed in Quebec? What about Ontario? And the US?",
                "Does the policy cover mocktails? I mean 0.0% beer. Or is that treated as alcohol?",
                "The ad was approved yesterday. Now it's rejected?? What happened?"
            })
    void oneQuestion_staysWhole(String message) {
        assertThat(parts.of(message)).containsExactly(message);
    }

    @Test
    void twoQuestions_areToldApart_inOrder() {
        assertThat(parts.of("How long does ad review take? How do I appeal a suspension?"))
                .containsExactly("How long does ad review take?", "How do I appeal a suspension?");
        assertThat(parts.of("can a brewery run in the US? also, what music can we use in an ad?"))
                .containsExactly("can a brewery run in the US?", "also, what music can we use in an ad?");
        assertThat(parts.of("how long does review take\nhow do we appeal a suspension"))
                .containsExactly("how long does review take", "how do we appeal a suspension");
    }

    @Test
    void statements_belongToTheQuestionTheyComeBefore() {
        assertThat(parts.of("The client sells beer in Ontario. Can they run ads? Another client has a casino. Which "
                        + "certificate does a casino need?"))
                .containsExactly(
                        "The client sells beer in Ontario. Can they run ads?",
                        "Another client has a casino. Which certificate does a casino need?");
    }

    @Test
    void lastStatements_belongToTheLastQuestion() {
        assertThat(parts.of("How long does review take? Which music is allowed? It is for a beer ad."))
                .containsExactly("How long does review take?", "Which music is allowed? It is for a beer ad.");
    }

    @Test
    void numberedQuestions_areToldApart_eachWithTheLineAbove() {
        assertThat(parts.of("""
                Two questions for a beer client in Canada:
                1. which age targeting do they need?
                2. can they show a party?"""))
                .containsExactly(
                        "Two questions for a beer client in Canada: which age targeting do they need?",
                        "Two questions for a beer client in Canada: can they show a party?");
        assertThat(parts.of("Questions: 1) can beer run in CA? 2) how long does review take?"))
                .containsExactly("Questions: can beer run in CA?", "Questions: how long does review take?");
    }

    @Test
    void another_anythingElse_isAnotherQuestion() {
        assertThat(parts.of("client sells CBD gummies in Canada. Can they run? Also what about billing?"))
                .containsExactly("client sells CBD gummies in Canada. Can they run?", "Also what about billing?");
        assertThat(parts.of("Our client sells beer. Can they run ads? Another one has a casino. Can they run?"))
                .containsExactly("Our client sells beer. Can they run ads?", "Another one has a casino. Can they run?");
    }

    @Test
    void listInWhichOnlySomeItemsAsk_isOneQuestion() {
        assertThat(parts.of("1. market: CA\n2. product: hangover patch\n3. can it run?"))
                .containsExactly("1. market: CA 2. product: hangover patch 3. can it run?");
    }

    @Test
    void listOfFacts_isNoListOfQuestions() {
        assertThat(parts.of("""
                Why was this rejected?
                - market: CA
                - product: hangover patch
                - tried: new caption"""))
                .containsExactly("Why was this rejected? market: CA product: hangover patch tried: new caption");
    }

    @Test
    void shortFollowUp_isMadeComplete() {
        assertThat(parts.of("Can a brewery run ads in the US? And in Canada?"))
                .containsExactly("Can a brewery run ads in the US?", "Can a brewery run ads in Canada?");
        assertThat(parts.of("can we run beer ads? what about wine?"))
                .containsExactly("can we run beer ads?", "can we run wine ads?");
    }

    @Test
    void questionThatOnlyLeansOnTheOneBefore_isNotTornOff() {
        assertThat(parts.of("How long does an appeal take? Why?"))
                .containsExactly("How long does an appeal take? Why?");
    }
}
