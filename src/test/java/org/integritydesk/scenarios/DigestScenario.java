package org.integritydesk.scenarios;

import static org.integritydesk.playground.workspace.Cast.CANADA;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import org.integritydesk.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** The week, told to the regional channels. */
@QuarkusTest
class DigestScenario extends Scenario {
    @Test
    void digestNow_goesToBothChannels() {
        asManager().in(US).ask("digest now").isPrivate().says("on its way to #na-gbs-us and #na-gbs-ca");

        asRep().in(US)
                .reads("Integrity this week · US")
                .isNotInAThread()
                .says("Questions", "Tickets opened", "Asked most");
        asRep().in(CANADA).reads("Integrity this week · CA").says("Questions", "Open now");
        stage.sentOnly("chat.postMessage " + US, "chat.postMessage " + CANADA);
        stage.pingsNobodyBut();
    }

    @Test
    void digestNow_byARep_isRefused() {
        asRep().in(US).ask("digest now").isPrivate().says("Only admins and AdEx staff can post a digest.");
        stage.sentOnly();
    }

    @Test
    void digest_withoutNow_explainsItself_andPostsNothing() {
        asManager().in(US).ask("digest").says("every Monday at 9:00");
        asManager().in(US).ask("digest yesterday").says("every Monday at 9:00");
        stage.sentOnly();
    }

    @Test
    void digest_holdsNoWordsOfAReps_ticket() {
        String ticket = ticketFor("Secretive Submarine Sandwiches Inc wants periscopes, thoughts?");
        asManager().in(US).ask("digest now");

        asRep().in(US).reads("Integrity this week · US").doesNotSay("Secretive", "periscope", ticket);
        stage.settle();
    }
}
