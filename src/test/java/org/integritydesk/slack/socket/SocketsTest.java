package org.integritydesk.slack.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.integritydesk.slack.socket.ScriptedSlack.Peer;
import org.junit.jupiter.api.Test;

/** Connections come, go and are replaced. */
class SocketsTest extends ScriptedSockets {
    /** Longer than the pause before a first repetition. */
    private static final Duration A_WHILE = Duration.ofMillis(1500);

    SocketsTest() throws IOException {}

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
}
