package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.integritydesk.answering.Profiles;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.SomeEntries;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.Library;
import org.integritydesk.testkit.Person;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Luc's profile says that he is in Toronto; his questions do not. */
@QuarkusTest
class ProfileScenario extends Scenario {
    private static final String EVIDENCE = "taken from the time zone in the asker's profile";

    @Inject
    Library library;

    @Inject
    Profiles profiles;

    /** The first question does not wait for it, so that it may be answered without. */
    @BeforeEach
    void profileIsKnown() {
        await().until(() -> profiles.of(new PersonId(Cast.LUC)).market() == Market.CA);
    }

    @Test
    void marketOfTheProfile_isTheFirstOption_andNotTheAnswer() {
        publish(Market.US, "Can a zeppelin ferry line run ads?");
        publish(Market.CA, "Can a zeppelin ferry line run ads?");

        Seen asked = asLuc().sayAndRead("Can a zeppelin ferry line run ads?")
                .says("Which market is the ad delivered in?")
                .doesNotSay("May be allowed");

        assertThat(asked.buttons()).containsExactly("Canada", "United States", "Another market, open a ticket");
        assertThat(recorded("CLARIFY", "UNSPEC", "not said")).isEqualTo(1);
        asked.press("United States").says("Market\nUnited States", "market US, said by the asker");
    }

    @Test
    void answerForThatMarketOnly_isAskedAboutAllTheSame() {
        publish(Market.CA, "Can a hovercraft taxi rank run ads?");

        Seen asked = asLuc().sayAndRead("Can a hovercraft taxi rank run ads?").doesNotSay("May be allowed");

        assertThat(asked.buttons()).containsExactly("Canada", "Another market, open a ticket");
        Seen told = asked.press("Another market, open a ticket").says("Ticket INT-");
        asStaff().card(told.ticket()).says("Market: not said");
    }

    @Test
    void ticket_hasTheMarket_andHowItIsKnown() {
        Seen told =
                asLuc().sayAndRead("zzyzx frobnication of the qwertz ledger?").says("Ticket INT-");

        asStaff().card(told.ticket()).says("Market\nCA", "Market: " + EVIDENCE);
    }

    @Test
    void answerForAllMarkets_saysHowTheMarketIsKnown_andItStaysAGuess() {
        publish(Market.US, "Can a zeppelin ferry line run ads?");
        publish(Market.CA, "Can a zeppelin ferry line run ads?");
        String root = asLuc().say("How long does ad review normally take?");
        asLuc().reads("market CA, " + EVIDENCE);

        asLuc().sayInThread(root, "Can a zeppelin ferry line run ads?");

        assertThat(asLuc().reads("Which market is the ad delivered in?").buttons())
                .startsWith("Canada", "United States");
    }

    @Test
    void words_andTheChannel_beatTheProfile() {
        publish(Market.US, "Can a zeppelin ferry line run ads?");

        asLuc().sayAndRead("can a craft brewery run ads in the US?").says("market US, said in the question");
        asLuc().in(Cast.US)
                .ask("Can a zeppelin ferry line run ads?")
                .says("May be allowed if the advertiser qualifies.", "market US, taken from the channel");
    }

    private Person asLuc() {
        return stage.person(Cast.LUC);
    }

    private long recorded(String outcome, String market, String evidence) {
        return stage.count(
                "select count(*) from question where asker = ? and outcome = ? and market = ? and market_evidence = ?"
                        + " and id = (select max(id) from question)",
                Cast.LUC,
                outcome,
                market,
                evidence);
    }

    private void publish(Market market, String question) {
        library.publish(SomeEntries.someContent(Set.of(market), question));
    }
}
