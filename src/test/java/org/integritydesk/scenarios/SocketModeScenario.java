package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import org.integritydesk.playground.Playground;
import org.integritydesk.playground.outbound.Ack;
import org.integritydesk.playground.outbound.AppSockets;
import org.integritydesk.slack.socket.SocketMode;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.testkit.SocketProfile;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk without an address: everything people do reaches it over the sockets it opened. */
@QuarkusTest
@TestProfile(SocketProfile.class)
class SocketModeScenario extends Scenario {
    private static final String CLARINET = "may a contrabass clarinet parade cross Maine?";

    @Inject
    SocketMode mode;

    @Inject
    AppSockets sockets;

    @Inject
    Playground playground;

    @Inject
    Wire wire;

    @Inject
    MeterRegistry metrics;

    /** The main method starts it, which tests do not run. Before the stage is cleaned, which needs the desk. */
    @BeforeEach
    @Override
    protected void cleanStage() {
        if (sockets.open() == 0) {
            mode.start();
        }
        connected(2);
        super.cleanStage();
    }

    @Test
    void command_isAnswered() {
        asRep().in(US).ask("can a craft brewery run ads in the US?").says("May be allowed if");
    }

    @Test
    void mention_isAnswered_inItsThread() {
        asRep().in(US)
                .sayAndReadThread("@integrity can a craft brewery run ads in the US?")
                .says("May be allowed if");
    }

    @Test
    void directMessage_isAnswered() {
        asRep().sayAndRead("can a craft brewery run ads in the US?").says("May be allowed if");
    }

    @Test
    void ticket_goesAllTheWay() {
        String ticket = ticketFor("may a bass clarinet parade cross Vermont?");
        asStaff().claims(ticket).says("· Claimed");
        asStaff().resolves(ticket, "Yes, over the bridge.");
        asRep().reads("Yes, over the bridge.").press("Solved").offers("Rate the help");
    }

    @Test
    void formHandedBack_saysWhy() {
        String said = asRep().in(US).say(":tada:");
        asOtherRep().in(US).raises(said).submitHears("What is to be answered?", "Please write what is to be answered");
    }

    @Test
    void home_isShown() {
        assertThat(asStaff().readsHome()).contains("Open tickets");
    }

    @Test
    void mention_deliveredOverBothSockets_isOneTicket() {
        Seen told = asRep().in(US).sayAndReadThread("@integrity " + CLARINET);

        stage.deliverLatestEventAgain();
        stage.deliverLatestEventAgain();

        stage.sentOnly("chat.postMessage " + US, "chat.postMessage " + TRIAGE);
        assertThat(stage.count("select count(*) from ticket where question = ?", CLARINET))
                .isEqualTo(1);
        told.offers("Add details", "Never mind");
    }

    @Test
    void command_deliveredOverBothSockets_hearsTheFirstResult() {
        Ack first = playground.command(MAYA, US, "/integrity", "may a basset horn parade cross Iowa?");

        assertThat(playground.repeatLatestCommand()).isEqualTo(first);
        assertThat(playground.repeatLatestCommand()).isEqualTo(first);

        assertThat(first)
                .asInstanceOf(type(Ack.Accepted.class))
                .satisfies(ack -> assertThat(ack.body()).contains("No approved answer exists"));
        stage.sentOnly("chat.postMessage " + TRIAGE);
    }

    @Test
    void slackRenewsTheConnections_andNobodyNotices() {
        sockets.announce("warning");
        connected(4);
        for (int i = 0; i < 4; i++) {
            asRep().in(US).ask("can a craft brewery run ads in the US?").says("May be allowed if");
        }

        sockets.closeAnnounced();

        await().until(() -> sockets.open() == 2);
        asRep().in(US).ask("can a craft brewery run ads in the US?").says("May be allowed if");
    }

    @Test
    void httpRequest_isRefused_howeverItIsSigned() {
        long before = stage.count("select count(*) from question");
        double refused = refused();

        assertThat(wire.directMessage(MAYA, "1.000300", CLARINET).statusCode()).isEqualTo(404);

        assertThat(refused()).isEqualTo(refused + 1);
        assertThat(stage.count("select count(*) from question")).isEqualTo(before);
    }

    @Test
    void readiness_saysHowManyConnectionsThereAre() {
        RestAssured.get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'slack-sockets' }.data.open", equalTo(2));
        assertThat(metrics.get("slack.sockets.open").gauge().value()).isEqualTo(2);
    }

    private void connected(int connections) {
        await().atMost(Duration.ofSeconds(10)).until(() -> sockets.open() == connections);
    }

    private double refused() {
        return metrics.counter("slack.requests.refused", "reason", "no_signing_secret")
                .count();
    }
}
