package org.integritydesk.slack.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.integritydesk.slack.socket.ScriptedSlack.Peer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections against a Slack that follows a script. The handler does what the event's id says. */
class SocketsTest {
    private static final Duration BEAT = Duration.ofMillis(200);
    /** Longer than the pause before a first repetition. */
    private static final Duration A_WHILE = Duration.ofMillis(1500);

    private static final int TEXT_WITH_MORE = 0x01;
    private static final int MORE = 0x00;
    private static final int LAST = 0x80;
    private static final int BINARY = 0x82;
    private static final int PING = 0x89;

    private final ScriptedSlack slack = new ScriptedSlack();
    private final HttpClient http = HttpClient.newHttpClient();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final List<Sockets> all = new ArrayList<>();

    SocketsTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        held.values().forEach(CountDownLatch::countDown);
        all.forEach(Sockets::stop);
        http.shutdownNow();
        slack.close();
    }

    @Test
    void warnedConnection_isReadUntilSlackClosesIt_besideItsSuccessor() throws Exception {
        Sockets sockets = start(1);
        Peer old = slack.nextGreeted();
        old.isPinged();

        old.announces("warning");
        Peer successor = slack.nextGreeted();
        await().until(() -> sockets.open() == 2);
        old.delivers("late");
        assertThat(old.hears()).isEqualTo(acknowledged("late"));
        successor.delivers("new");
        assertThat(successor.hears()).isEqualTo(acknowledged("new"));
        old.delivers("very late");
        assertThat(old.hears()).isEqualTo(acknowledged("very late"));

        old.closes();
        await().until(() -> sockets.open() == 1);
        successor.delivers("alone");
        assertThat(successor.hears()).isEqualTo(acknowledged("alone"));
        assertThat(slack.asked()).hasSize(2);
        assertThat(count("slack.socket.reconnects", "reason", "warning")).isEqualTo(1);
    }

    @Test
    void switchedOff_noAddressIsAskedForAnyMore_onAnyConnection() throws Exception {
        Sockets sockets = start(2);
        Peer one = slack.nextGreeted();
        Peer other = slack.nextGreeted();

        one.announces("link_disabled");
        await().until(() -> sockets.alarm().isPresent());
        one.closes();
        other.cuts();

        await().during(A_WHILE)
                .atMost(A_WHILE.multipliedBy(2))
                .until(() -> slack.asked().size() == 2);
        assertThat(sockets.alarm().orElseThrow()).contains("switched off in the app's settings");
        assertThat(sockets.open()).isZero();
        assertThat(metrics.get("slack.sockets.stopped").gauge().value()).isEqualTo(1);
    }

    @Test
    void wrongToken_isTriedOnce() {
        slack.answersOnce("200 OK", "X-A: b", "{\"ok\": false, \"error\": \"invalid_auth\"}");
        Sockets sockets = start(1);

        await().until(() -> sockets.alarm().isPresent());
        await().during(A_WHILE)
                .atMost(A_WHILE.multipliedBy(2))
                .until(() -> slack.asked().size() == 1);
        assertThat(sockets.alarm().orElseThrow()).contains("SLACK_APP_TOKEN", "invalid_auth");
    }

    @Test
    void rateLimit_keepsEverybodyWaiting() throws Exception {
        slack.answersOnce("429 Too Many Requests", "Retry-After: 2", "{\"ok\": false, \"error\": \"ratelimited\"}");
        start(2);

        slack.nextGreeted();
        slack.nextGreeted();
        assertThat(slack.asked()).hasSize(3);
        assertThat(Duration.ofNanos(slack.asked().get(1) - slack.asked().get(0)))
                .isGreaterThanOrEqualTo(Duration.ofMillis(1990));
    }

    @Test
    void failures_areTriedAgain() throws Exception {
        slack.answersOnce("500 Oops", "X-A: b", "oops");
        slack.answersOnce("200 OK", "X-A: b", "{\"ok\": true, \"url\": \"ws://example.org/link/\"}");
        Sockets sockets = start(1);

        slack.nextGreeted();
        await().until(() -> sockets.open() == 1);
        assertThat(slack.asked()).hasSize(3);
        assertThat(count("slack.socket.reconnects", "reason", "unreachable")).isEqualTo(2);
    }

    @Test
    void acknowledgement_goesToTheConnectionThatDelivered() throws Exception {
        start(2);
        Peer one = slack.nextGreeted();
        Peer other = slack.nextGreeted();

        hold("first");
        one.delivers("first");
        other.delivers("second");
        assertThat(other.hears()).isEqualTo(acknowledged("second"));
        letGo("first");
        assertThat(one.hears()).isEqualTo(acknowledged("first"));

        assertThat(one.heardNothingElse()).isTrue();
        assertThat(other.heardNothingElse()).isTrue();
        await().until(() -> count("slack.socket.acks", "outcome", "sent") == 2);
        assertThat(count("slack.socket.envelopes", "type", "events_api")).isEqualTo(2);
    }

    @Test
    void goneConnection_noOtherOneSpeaksForIt() throws Exception {
        start(1);
        Peer gone = slack.nextGreeted();
        hold("orphan");
        gone.delivers("orphan");
        await().until(() -> begun.get() == 1);

        gone.cuts();
        Peer successor = slack.nextGreeted();
        letGo("orphan");

        await().until(() -> count("slack.socket.acks", "outcome", "connection_gone") == 1);
        successor.delivers("next");
        assertThat(successor.hears()).isEqualTo(acknowledged("next"));
    }

    @Test
    void slowRequest_holdsUpNeitherOthersNorTheAnnouncedEnd() throws Exception {
        start(1);
        Peer peer = slack.nextGreeted();
        hold("slow");

        peer.delivers("slow");
        peer.delivers("fast");
        assertThat(peer.hears()).isEqualTo(acknowledged("fast"));
        peer.announces("refresh_requested");
        slack.nextGreeted();
        letGo("slow");
        assertThat(peer.hears()).isEqualTo(acknowledged("slow"));
    }

    @Test
    void moreThanThereArePlaces_waitAtSlacksEnd_andAreAllHandled() throws Exception {
        start(1);
        Peer peer = slack.nextGreeted();
        int many = Inbox.AT_ONCE + 20;
        for (int i = 0; i < many; i++) {
            hold("held " + i);
            peer.delivers("held " + i);
        }
        await().until(() -> begun.get() == Inbox.AT_ONCE);
        await().during(BEAT.multipliedBy(5)).until(() -> begun.get() == Inbox.AT_ONCE);
        assertThat(slack.hasMore()).as("taken for dead").isFalse();

        held.values().forEach(CountDownLatch::countDown);

        List<String> heard = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            heard.add(peer.hears());
        }
        assertThat(heard).doesNotHaveDuplicates();
    }

    @Test
    void silentConnection_isReplaced() throws Exception {
        Sockets sockets = start(1);
        Peer silent = slack.nextGreeted();
        silent.isPinged();

        silent.fallsSilent();

        slack.nextGreeted();
        await().until(() -> sockets.open() == 1);
        assertThat(count("slack.socket.reconnects", "reason", "lost")).isEqualTo(1);
    }

    @Test
    void ping_isAnswered() throws Exception {
        start(1);
        Peer peer = slack.nextGreeted();
        peer.frame(PING, new byte[] {42});
        assertThat(peer.hears()).isEqualTo("pong 42");
    }

    @Test
    void readiness_dependsOnSockets_onlyWhereNothingElseLeadsIn() throws Exception {
        Sockets sockets = start(2);
        slack.next();
        assertThat(status(sockets, false)).isEqualTo(Status.DOWN);
        assertThat(status(sockets, true)).isEqualTo(Status.UP);
        slack.nextGreeted();
        await().until(() -> sockets.open() == 1);
        assertThat(status(sockets, false)).isEqualTo(Status.UP);
        assertThat(SocketModeCheck.report(Optional.empty(), true).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void readiness_saysWhyItStopped() throws Exception {
        Sockets sockets = start(1);
        slack.nextGreeted().announces("link_disabled");
        await().until(() -> sockets.alarm().isPresent());
        assertThat(SocketModeCheck.report(Optional.of(sockets), true).getData().orElseThrow())
                .hasEntrySatisfying("stopped", why -> assertThat(why).asString().contains("Switch it on"));
    }

    private static Status status(Sockets sockets, boolean servesHttp) {
        return SocketModeCheck.report(Optional.of(sockets), servesHttp).getStatus();
    }

    @Test
    void connectionWithoutHello_isReplaced() throws Exception {
        start(1);
        slack.next().isPinged();
        slack.nextGreeted();
    }

    @Test
    void garbage_isSkipped() throws Exception {
        start(1);
        Peer peer = slack.nextGreeted();
        for (String garbage : List.of(
                "",
                "hello",
                "{",
                "[]",
                "null",
                "[".repeat(100_000),
                "{\"type\": \"events_api\"}",
                "{\"type\": \"events_api\", \"envelope_id\": \"x\", \"payload\": 7}",
                "{\"type\": \"of tomorrow\", \"envelope_id\": \"x\", \"payload\": {}}",
                "{\"x\": \"" + "a".repeat(2 * Connection.LONGEST_FRAME) + "\"}")) {
            peer.say(garbage);
        }
        peer.frame(BINARY, new byte[] {1, 2, 3});

        peer.delivers("genuine");

        assertThat(peer.hears()).isEqualTo(acknowledged("genuine"));
        assertThat(count("slack.socket.envelopes", "type", "unknown")).isEqualTo(10);
    }

    @Test
    void oversizedRequest_isNotHandled() throws Exception {
        start(1);
        Peer peer = slack.nextGreeted();
        peer.say(Peer.event("huge")
                .replace("{\"event_id\"", "{\"x\": \"" + "a".repeat(Connection.LONGEST_FRAME) + "\", \"event_id\""));
        peer.delivers("small");

        assertThat(peer.hears()).isEqualTo(acknowledged("small"));
        assertThat(begun).hasValue(1);
    }

    @Test
    void requestInPieces_isPutTogether() throws Exception {
        start(1);
        Peer peer = slack.nextGreeted();
        byte[] whole = Peer.event("é in pieces").getBytes(StandardCharsets.UTF_8);
        peer.frame(TEXT_WITH_MORE, new byte[] {whole[0]});
        for (int i = 1; i < whole.length; i++) {
            peer.frame(MORE, new byte[] {whole[i]});
        }
        peer.frame(LAST, new byte[0]);

        assertThat(peer.hears()).isEqualTo(acknowledged("é in pieces"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x81, 0x83, 0xc1, 0x89})
    void brokenProtocol_costsOneConnectionOnly(int first) throws Exception {
        start(1);
        // Not UTF-8, an unknown kind, an extension nobody agreed on, a ping that is too long.
        byte[] content = new byte[200];
        content[0] = (byte) 0xff;
        slack.nextGreeted().frame(first, content);

        Peer successor = slack.nextGreeted();
        successor.delivers("next");
        assertThat(successor.hears()).isEqualTo(acknowledged("next"));
    }

    @Test
    void whatFails_isNotAcknowledged_andStopsNothing() throws Exception {
        start(1);
        Peer peer = slack.nextGreeted();

        peer.delivers("refuse");
        peer.delivers("throw");
        await().until(() -> count("slack.socket.acks", "outcome", "refused") == 1
                && count("slack.socket.acks", "outcome", "failed") == 1);
        peer.delivers("fine");

        assertThat(peer.hears()).isEqualTo(acknowledged("fine"));
        assertThat(peer.heardNothingElse()).isTrue();
    }

    @Test
    void stop_letsTheRunningOneFinish_thenSaysGoodbye() throws Exception {
        Sockets sockets = start(1);
        Peer peer = slack.nextGreeted();
        hold("running");
        peer.delivers("running");
        await().until(() -> begun.get() == 1);

        Thread stopping = Thread.ofVirtual().start(sockets::stop);
        assertThat(peer.isToldGoodbye()).isFalse();
        letGo("running");

        assertThat(peer.hears()).isEqualTo(acknowledged("running"));
        stopping.join();
        all.remove(sockets);
        assertThat(peer.isToldGoodbye()).isTrue();
        assertThat(sockets.open()).isZero();
        assertThat(slack.asked()).hasSize(1);
    }

    private Sockets start(int wanted) {
        var settings = new SlackConfig();
        settings.setMethodsEndpointUrlPrefix(slack.api().toString());
        settings.getMethodsConfig().setStatsEnabled(false);
        var client = Slack.getInstance(settings).methods("xapp-1");
        var connector = new Connector(client, slack.api(), http, Clock.systemUTC());
        var sockets = new Sockets(connector, new Inbox(this::handle, metrics), wanted, BEAT, metrics);
        all.add(sockets);
        sockets.start();
        return sockets;
    }

    private Response handle(String body, Map<String, List<String>> headers) {
        String id = body.replaceAll(".*\"event_id\":\"([^\"]*)\".*", "$1");
        begun.incrementAndGet();
        try {
            held.getOrDefault(id, new CountDownLatch(0)).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return switch (id) {
            case "refuse" -> Response.serverError().build();
            case "throw" -> throw new IllegalStateException("as the test wants it");
            default -> Response.ok().build();
        };
    }

    private void hold(String id) {
        held.put(id, new CountDownLatch(1));
    }

    private void letGo(String id) {
        Objects.requireNonNull(held.remove(id)).countDown();
    }

    private static String acknowledged(String id) {
        return "{\"envelope_id\":\"" + id + "\"}";
    }

    private double count(String name, String tag, String value) {
        return metrics.counter(name, tag, value).count();
    }
}
