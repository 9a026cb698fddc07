package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.integritydesk.playground.Playground;
import org.integritydesk.playground.webapi.ApiCall;
import org.integritydesk.playground.webapi.Fault;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.junit.jupiter.api.Test;

/** Slack is slow, busy or broken. What was told arrives all the same, and in order. */
@QuarkusTest
class SlackFailsScenario extends Scenario {
    @Inject
    Playground playground;

    @Test
    void rateLimited_waitsAsLongAsSlackSays() {
        stage.failNext("chat.postMessage", 1, new Fault.RateLimited(Duration.ofSeconds(2)));

        String ticket = ticketFor("may a glockenspiel relay cross Maine?");

        asStaff().card(ticket).offers("Claim", "Why");
        List<Instant> attempts =
                playground.calls("chat.postMessage").stream().map(ApiCall::time).toList();
        assertThat(attempts).hasSize(2);
        assertThat(Duration.between(attempts.get(0), attempts.get(1))).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void serverError_isTriedAgain() {
        stage.failNext("chat.postMessage", 2, new Fault.ServerError());

        String ticket = ticketFor("may a marimba relay cross Vermont?");

        asStaff().card(ticket).offers("Claim", "Why");
        stage.sentOnly("chat.postMessage " + TRIAGE, "chat.postMessage " + TRIAGE, "chat.postMessage " + TRIAGE);
    }

    @Test
    void hang_isGivenUp_andTriedAgain() {
        stage.failNext("chat.postMessage", 1, new Fault.Hangs());

        String ticket = ticketFor("may a xylophone relay cross Delaware?");

        asStaff().card(ticket).offers("Claim", "Why");
    }

    @Test
    void connectionBreaksAfterPosting_nothingIsPostedTwice_andNewsArriveInOrder() {
        stage.failNext("chat.postMessage", 1, new Fault.BreaksAfterwards());

        String ticket = ticketFor("may a vibraphone relay cross Rhode Island?");

        asStaff().claims(ticket).says("· Claimed", "Owner\n@Ana Ruiz");
        stage.failNext("chat.postMessage", 1, new Fault.BreaksAfterwards());
        asStaff().resolves(ticket, "Only with a permit.");
        asRep().reads("Only with a permit.");
        stage.settle();
        assertThat(asStaff().in(TRIAGE).everythingSaid()).hasSize(1);
        assertThat(asRep().everythingSaid()).hasSize(2);
    }

    @Test
    void newsOfOneTicket_staysInOrder_whateverFails() {
        String ticket = ticketFor("may a celesta relay cross Montana?");
        asStaff().card(ticket);
        stage.failNext("chat.update", 2, new Fault.ServerError());
        Seen card = asStaff().claims(ticket);

        card.says("· Claimed");
        asRep().reads("took on " + ticket);

        stage.settle();
        List<String> sent = stage.sent();
        assertThat(sent)
                .containsExactly(
                        "chat.postMessage " + TRIAGE,
                        "chat.update " + TRIAGE,
                        "chat.update " + TRIAGE,
                        "chat.update " + TRIAGE,
                        "chat.postMessage " + MAYA);
    }

    @Test
    void oneTicketWaiting_doesNotHoldUpAnother() {
        String stuck = ticketFor("may a dulcimer relay cross Alaska?");
        Seen stuckCard = asStaff().card(stuck);
        stage.failNext("chat.update", 1, new Fault.RateLimited(Duration.ofSeconds(4)));
        stuckCard.press("Claim");

        String other = ticketFor("may a psaltery relay cross Hawaii?");
        asStaff().card(other);
        stuckCard.offers("Claim", "Why");

        stuckCard.says("· Claimed");
    }

    @Test
    void mentionReply_arrives_whenSlackRecovers() {
        stage.failNext("chat.postMessage", 1, new Fault.ServerError());
        asRep().in(US)
                .sayAndReadThread("@integrity can a craft brewery run ads in the US?")
                .says("May be allowed if");
    }

    @Test
    void formDoesNotOpen_isSaid_andASecondPressWorks() {
        Seen told = asRep().in(US).ask("may a hurdy gurdy relay cross Texas?");
        stage.failNext("views.open", 1, new Fault.Refused("expired_trigger_id"));

        told.press("Add details");

        asRep().in(US).isTold("Slack could not open the form in time. Please press the button again.");
        asRep().hasNoForm();
        assertThat(told.opensForm("Add details").fields()).isNotEmpty();
    }

    @Test
    void slackDoesNotTellWhoIsStaff_nobodyGainsARole() {
        // Known members keep their role for as long as Slack is silent; a rep never gains one.
        stage.failNext("usergroups.users.list", 5, new Fault.ServerError());
        asRep().in(US).ask("digest now").says("Only admins and AdEx staff can post a digest.");
    }
}
