package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.integritydesk.playground.webapi.Fault;
import org.integritydesk.testkit.Home;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Slack will not take is shown to staff, who decide; what it will take again arrives by itself. */
@QuarkusTest
class UndeliveredScenario extends Scenario {
    @Inject
    Wire wire;

    /** What other stories left undelivered. */
    @BeforeEach
    void nothingParked() {
        stage.count("with gone as (update outbox set state = 'DISMISSED' where state = 'PARKED' returning 1)"
                + " select count(*) from gone");
    }

    @Test
    void staff_seesIt_triesAgain_andItArrives() {
        stage.failNext("chat.postMessage", 1, new Fault.Refused("is_archived"));
        String ticket = ticketFor("may a bassoon relay cross Nevada?");
        stage.settle();

        Home home = asStaff().home();
        assertThat(home.words())
                .contains("Not delivered (1)", ticket + ": its card to the triage channel", "the channel is archived")
                .doesNotContain("bassoon relay cross Nevada?*");
        home.press("Try again");

        asStaff().card(ticket).says("bassoon");
        assertThat(asStaff().home().words()).doesNotContain("Not delivered");
        assertThat(asStaff().in(TRIAGE).everythingSaid()).hasSize(1);
    }

    @Test
    void allAtOnce_areTriedAgain_orOneIsDismissed() {
        stage.failNext("chat.postMessage", 3, new Fault.Refused("not_in_channel"));
        String first = ticketFor("may a bassoon relay cross Ohio?");
        String second = ticketFor("may an oboe quartet picket Utah?");
        String third = ticketFor("may a clarinet regatta circle Iowa?");
        stage.settle();

        Home home = asManager().home();
        assertThat(home.words()).contains("Not delivered (3)", first, second, third);
        home.press("Dismiss");
        assertThat(home.words()).contains("Not delivered (2)");
        home.press("Try all again");

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(
                        () -> assertThat(asStaff().in(TRIAGE).everythingSaid()).hasSize(2));
        assertThat(asManager().home().words()).doesNotContain("Not delivered");
    }

    @Test
    void others_seeNothing_andAForgedClickDoesNothing() {
        stage.failNext("chat.postMessage", 1, new Fault.Refused("is_archived"));
        ticketFor("may a bassoon relay cross Idaho?");
        stage.settle();
        long id = stage.count("select max(id) from outbox where state = 'PARKED'");

        assertThat(asRep().home().words()).doesNotContain("Not delivered", "archived");
        for (String action : new String[] {"undelivered.retry", "undelivered.dismiss", "undelivered.retry_all"}) {
            wire.clickHome(asRep().id(), action, Long.toString(id)).then().statusCode(200);
        }

        stage.settle();
        assertThat(asStaff().in(TRIAGE).everythingSaid()).isEmpty();
        assertThat(asStaff().home().words()).contains("Not delivered (1)");
    }

    /** One revoked token must not mean that thousands of messages are given up one by one. */
    @Test
    void appRefused_everythingWaits_andArrivesByItselfAfterwards() {
        stage.failNext("chat.postMessage", 3, new Fault.Refused("token_revoked"));
        String first = ticketFor("may a bassoon relay cross Kansas?");
        String second = ticketFor("may an oboe quartet picket Maine?");

        asStaff().card(first);
        asStaff().card(second);
        stage.settle();
        assertThat(asStaff().in(TRIAGE).everythingSaid()).hasSize(2);
        assertThat(stage.count(
                        "select count(*) from outbox where state = 'PARKED' or attempts > 0 and state = 'PENDING'"))
                .isZero();
    }

    /** A word of Slack's that this version does not know. */
    @Test
    void unknownRefusal_isTriedAgain() {
        stage.failNext("chat.postMessage", 1, new Fault.Refused("a_word_of_tomorrow"));
        asStaff().card(ticketFor("may a bassoon relay cross Oregon?"));
    }
}
