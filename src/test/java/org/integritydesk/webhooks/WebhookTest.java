package org.integritydesk.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.integritydesk.tickets.SomeTicket.DETAILS;
import static org.integritydesk.tickets.SomeTicket.REP;
import static org.integritydesk.tickets.SomeTicket.rep;
import static org.integritydesk.tickets.SomeTicket.staff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.core.ConditionFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.integritydesk.chat.Actor;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.testkit.Ports;
import org.integritydesk.testkit.Stage;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A desk with two receivers, Slack and all. */
@QuarkusTest
@TestProfile(WebhookTest.TwoReceivers.class)
class WebhookTest {
    private static final String KEY = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Actor ANA = staff("U0STAFF");

    /** Receivers at ports that are free. */
    public static final class TwoReceivers implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "integrity.webhook.urls",
                    "http://127.0.0.1:%d/hooks,http://127.0.0.1:%d/hooks".formatted(Ports.free(), Ports.free()),
                    "integrity.webhook.secret",
                    "whsec_" + KEY);
        }
    }

    @Inject
    @ConfigProperty(name = "integrity.webhook.urls")
    List<URI> addresses;

    @Inject
    TicketDesk desk;

    @Inject
    ObjectMapper json;

    @Inject
    Stage stage;

    private ReceivingServer one;
    private ReceivingServer other;

    @BeforeEach
    void start() throws IOException {
        one = new ReceivingServer(addresses.getFirst());
        other = new ReceivingServer(addresses.getLast());
    }

    @AfterEach
    void stop() {
        one.letGo();
        other.letGo();
        stage.settle();
        one.close();
        other.close();
    }

    @Test
    void everyEvent_reachesEveryReceiver_inOrder_signed() throws Exception {
        TicketNumber number = open();
        act(number, new TicketAct.Claim(), ANA);
        act(number, new TicketAct.Resolve("It may be allowed.", RootCause.GAP, null), ANA);

        for (ReceivingServer receiver : List.of(one, other)) {
            List<ReceivingServer.Received> received = received(receiver, number, 3);
            assertThat(received)
                    .extracting(each -> each.header("webhook-id"))
                    .containsExactlyElementsOf(ids(number, 3));
            for (ReceivingServer.Received each : received) {
                assertThat(each.path()).isEqualTo("/hooks");
                assertThat(each.header("Content-Type")).isEqualTo("application/cloudevents+json; charset=UTF-8");
                assertThat(each.header("webhook-signature")).isEqualTo("v1," + signature(each));
                assertThat(Instant.ofEpochSecond(Long.parseLong(each.header("webhook-timestamp"))))
                        .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
            }
            JsonNode claimed = json.readTree(received.get(1).body());
            assertThat(claimed.path("specversion").asText()).isEqualTo("1.0");
            assertThat(claimed.path("id").asText()).isEqualTo(number + "/2");
            assertThat(claimed.path("source").asText()).isEqualTo("/integrity-desk");
            assertThat(claimed.path("type").asText()).isEqualTo("org.integritydesk.ticket.claim");
            assertThat(claimed.path("subject").asText()).isEqualTo(number.toString());
            assertThat(Instant.parse(claimed.path("time").asText()))
                    .isEqualTo(desk.event(number, 2).orElseThrow().at());
            assertThat(claimed.path("datacontenttype").asText()).isEqualTo("application/json");
            assertThat(claimed.at("/data/change/actor").asText()).isEqualTo("U0STAFF");
            assertThat(claimed.at("/data/change/from").asText()).isEqualTo("NEW");
            assertThat(claimed.at("/data/change/to").asText()).isEqualTo("CLAIMED");
            assertThat(claimed.at("/data/ticket/number").asText()).isEqualTo(number.toString());
            assertThat(claimed.at("/data/ticket/version").asInt()).isBetween(2, 3);
            assertThat(json.readTree(received.get(2).body())
                            .at("/data/ticket/answer")
                            .asText())
                    .isEqualTo("It may be allowed.");
        }
    }

    @Test
    void advertisersAndInternalNotes_stayInside() {
        TicketNumber number = open();
        act(number, new TicketAct.AddDetails(DETAILS), rep(REP));
        act(number, new TicketAct.Claim(), ANA);
        act(number, new TicketAct.Note("a whisper among colleagues"), ANA);
        act(
                number,
                new TicketAct.Escalate(EscalationRoute.R3, Map.of("Ask", "a packet for policy"), "a reason of ours"),
                ANA);

        assertThat(received(one, number, 5))
                .allSatisfy(each -> assertThat(each.text())
                        .doesNotContain(DETAILS.advertiser())
                        .doesNotContain("whisper")
                        .doesNotContain("packet for policy")
                        .doesNotContain("reason of ours"))
                .last()
                .satisfies(each -> assertThat(each.text()).contains("\"escalatedTo\":\"R3\""));
    }

    @Test
    void failure_isTriedAgainUnderTheSameId_andNothingOvertakesIt() {
        one.answers(500, 404);
        TicketNumber number = open();
        act(number, new TicketAct.Claim(), ANA);

        List<ReceivingServer.Received> received = received(one, number, 4);
        assertThat(received).extracting(ReceivingServer.Received::status).containsExactly(500, 404, 204, 204);
        assertThat(received)
                .extracting(each -> each.header("webhook-id"))
                .containsExactly(number + "/1", number + "/1", number + "/1", number + "/2");
        stage.settle();
        assertThat(one.about(number.toString())).as("nothing comes twice").hasSize(4);
    }

    @Test
    void redirect_isNotFollowed() {
        one.answers(302, 307);
        TicketNumber number = open();

        assertThat(received(one, number, 3))
                .extracting(ReceivingServer.Received::status)
                .containsExactly(302, 307, 204);
        assertThat(one.received()).extracting(ReceivingServer.Received::path).containsOnly("/hooks");
    }

    @Test
    void whatAReceiverDoesNotWant_isParked_andTheNextGoes() {
        one.answers(410);
        TicketNumber number = open();
        act(number, new TicketAct.Claim(), ANA);

        assertThat(received(one, number, 2))
                .extracting(ReceivingServer.Received::status)
                .containsExactly(410, 204);
        stage.settle();
        assertThat(stage.count(
                        "select count(*) from outbox where conversation like ? and state = 'PARKED'"
                                + " and last_error like '%410%'",
                        "webhook/%/" + number.value()))
                .isEqualTo(1);
    }

    /** There are eight threads for everything that leaves the desk; twelve tickets would take all of them. */
    @Test
    void receiverThatHangs_holdsUpNobodyElse() {
        other.hang();
        List<TicketNumber> tickets =
                IntStream.range(0, 12).mapToObj(i -> open()).toList();

        tickets.forEach(number -> received(one, number, 1));
        soon().untilAsserted(() -> assertThat(tickets)
                .allSatisfy(number -> assertThat(stage.count(
                                "select count(*) from outbox where conversation = ? and state = 'SENT'",
                                "ticket/" + number.value()))
                        .isEqualTo(1)));
        assertThat(other.received()).hasSizeLessThanOrEqualTo(ReceiverGate.AT_ONCE);

        other.letGo();
        tickets.forEach(number -> received(other, number, 1));
    }

    private TicketNumber open() {
        return desk.open(SomeTicket.request("Is an origami submarine fine?")).number();
    }

    private void act(TicketNumber number, TicketAct act, Actor actor) {
        assertThat(desk.act(number, act, actor)).isInstanceOf(TicketOutcome.Done.class);
    }

    private static List<ReceivingServer.Received> received(ReceivingServer receiver, TicketNumber number, int count) {
        soon().untilAsserted(() -> assertThat(receiver.about(number.toString())).hasSizeGreaterThanOrEqualTo(count));
        return new ArrayList<>(receiver.about(number.toString()));
    }

    private static List<String> ids(TicketNumber number, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(version -> number + "/" + version)
                .toList();
    }

    private static String signature(ReceivingServer.Received received) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(KEY), "HmacSHA256"));
        String signed =
                received.header("webhook-id") + "." + received.header("webhook-timestamp") + "." + received.text();
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofMillis(50));
    }
}
