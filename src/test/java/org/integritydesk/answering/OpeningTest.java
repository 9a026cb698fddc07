package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.tickets.Intake;
import org.integritydesk.tickets.OpenTicket;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;
import org.junit.jupiter.api.Test;

/** A new ticket stands beside the open ones about the same. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class OpeningTest {
    @Inject
    Opening opening;

    @Inject
    AlikeTickets alike;

    @Inject
    TicketDesk desk;

    @Test
    void whatWasOpenedAMomentAgo_isFound_mostAlikeFirst() {
        Ticket first = open("Are ads for lunar greenhouse seedlings fine?");
        Ticket second = open("Are adverts for lunar greenhouse seedlings okay?");
        Ticket third = open("Are ads for lunar greenhouse seedlings fine?");

        assertThat(third.alikeNumbers()).containsExactly(first.number(), second.number());
        assertThat(third.alike().getFirst().similarity()).isGreaterThan(0.99);
        assertThat(desk.find(third.number()).orElseThrow().alike())
                .as("also when read again")
                .isEqualTo(third.alike());
    }

    @Test
    void whatIsAboutSomethingElse_isNot() {
        open("Are ads for alpine yodelling masks fine?");

        assertThat(open("When does invoicing for a heated trampoline close?").alike())
                .isEmpty();
    }

    @Test
    void anotherCountry_anotherArea_anotherLanguage_areNotTheSame() {
        String question = "Are ads for clockwork herring fine?";
        open(question);

        assertThat(opening.open(request(question, Market.CA, PolicyArea.HLT, "en"))
                        .alike())
                .isEmpty();
        assertThat(opening.open(request(question, Market.US, PolicyArea.ALC, "en"))
                        .alike())
                .isEmpty();
        assertThat(opening.open(request(question, Market.US, PolicyArea.HLT, "fr"))
                        .alike())
                .isEmpty();
        assertThat(opening.open(request(question, Market.UNSPEC, PolicyArea.OTH, "en"))
                        .alike())
                .hasSize(3);
    }

    @Test
    void atMostFive() {
        for (int i = 0; i < 7; i++) {
            open("Are ads for velvet submarine polish fine?");
        }

        assertThat(open("Are ads for velvet submarine polish fine?").alike()).hasSize(5);
    }

    @Test
    void whatFollowsAnother_standsForIt_andWhatIsOverForNothing() {
        Ticket parent = open("Are ads for paper accordion lessons fine?");
        Ticket follower = open("May a knitted volcano be shown at night?");
        desk.act(follower.number(), new TicketAct.Merge(parent.number()), SomeTicket.staff("U0STAFF"));

        assertThat(open("May a knitted volcano be shown at night?").alikeNumbers())
                .contains(parent.number())
                .doesNotContain(follower.number());

        resolve(parent.number());
        assertThat(open("Are ads for paper accordion lessons fine?").alike()).isEmpty();
    }

    @Test
    void whatWasAnswered_isThere_forStaff() {
        Ticket answered = open("Are ads for marzipan sundials fine?");
        resolve(answered.number());

        assertThat(alike.past(open("Are ads for marzipan sundials fine?")))
                .extracting(Ticket::number)
                .containsExactly(answered.number());
    }

    @Test
    void pastedMaterial_makesNothingAlike() {
        String pasted = "Your ad was not approved because the landing page does not match what the ad shows.".repeat(3);
        open("Are ads for quilted lighthouses fine? " + pasted, pasted);

        assertThat(open("Who signs for a bottomless teapot? " + pasted, pasted).alike())
                .isEmpty();
    }

    private void resolve(TicketNumber number) {
        desk.act(number, new TicketAct.Claim(), SomeTicket.staff("U0STAFF"));
        desk.act(number, new TicketAct.Resolve("They are.", RootCause.GAP, null), SomeTicket.staff("U0STAFF"));
    }

    private Ticket open(String question, String... pasted) {
        OpenTicket request = SomeTicket.request(question);
        Intake intake = request.intake();
        return opening.open(new OpenTicket(
                request.requester(),
                null,
                null,
                question,
                request.market(),
                request.area(),
                request.priority(),
                request.searched(),
                request.whyNot(),
                new Intake(
                        intake.issueType(),
                        intake.language(),
                        intake.because(),
                        List.of(pasted).stream()
                                .map(text -> new Intake.Pasted("pasted text", text))
                                .toList()),
                List.of()));
    }

    private static OpenTicket request(String question, Market market, PolicyArea area, String language) {
        OpenTicket request = SomeTicket.request(question);
        Intake intake = request.intake();
        return new OpenTicket(
                request.requester(),
                null,
                null,
                question,
                market,
                area,
                request.priority(),
                request.searched(),
                request.whyNot(),
                new Intake(intake.issueType(), language, intake.because(), List.of()),
                List.of());
    }
}
