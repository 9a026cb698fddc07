package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.integritydesk.knowledge.SomeEntries;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.Library;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.Test;

/** The answer depends on something the asker did not say. */
@QuarkusTest
class ClarifyScenario extends Scenario {
    @Inject
    Library library;

    @Inject
    Wire wire;

    @Test
    void marketThatWasNotSaid_isAskedOnce_andThenAnsweredFor() {
        publish(Market.US, "Can a zeppelin ferry line run ads?");
        publish(Market.CA, "Can a zeppelin ferry line run ads?");

        Seen asked = asRep().sayAndRead("Can a zeppelin ferry line run ads?")
                .says("Which market is the ad delivered in?")
                .offers("United States", "Canada", "Another market, open a ticket");

        asked.press("Canada")
                .says("May be allowed if the advertiser qualifies.", "Market\nCanada", "market CA, said by the asker")
                .offers("Yes, solved", "No, not quite");
        assertThat(stage.count(
                        "select count(*) from question where text = ? and market = 'CA' and outcome = 'ANSWER'"
                                + " and offer ->> 'question' = 'Which market is the ad delivered in?'",
                        "Can a zeppelin ferry line run ads?"))
                .isEqualTo(1);
    }

    @Test
    void anotherMarketThanTheOneThatIsAnswered_opensATicket() {
        publish(Market.CA, "Can a hovercraft taxi rank run ads?");

        Seen asked = asRep().sayAndRead("Can a hovercraft taxi rank run ads?")
                .offers("Canada", "Another market, open a ticket");

        asked.press("Another market, open a ticket").says("No approved answer exists for this. Ticket INT-");
        asStaff()
                .card(asked.ticket())
                .says("Why a person: The asker means another market than the nearest entries are for.");
    }

    @Test
    void option_pressedByAnybodyElse_isRefused() {
        publish(Market.CA, "Can a pedalo express line run ads?");
        Seen asked = asRep().sayAndRead("Can a pedalo express line run ads?");

        wire.click(
                asOtherRep().id(),
                Cast.US,
                "answer.option_1",
                "%d/any".formatted(stage.count("select max(id) from question")));

        asOtherRep().in(Cast.US).isTold("Only the person who asked can do this.");
        asked.offers("Canada", "Another market, open a ticket");
    }

    private void publish(Market market, String question) {
        library.publish(SomeEntries.someContent(Set.of(market), question));
    }
}
