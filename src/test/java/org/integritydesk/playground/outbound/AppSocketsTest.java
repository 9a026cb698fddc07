package org.integritydesk.playground.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.integritydesk.playground.SomeConfig;
import org.integritydesk.playground.workspace.Json;
import org.junit.jupiter.api.Test;

class AppSocketsTest {
    private final AppSockets sockets =
            new AppSockets(new SomeConfig(URI.create("http://localhost:8111/slack/events"), Duration.ofMillis(300)));

    /** The app's end; remembers what it was sent. */
    private static final class Remembering implements AppSocket {
        private final List<ObjectNode> sent = new CopyOnWriteArrayList<>();
        private volatile boolean closed;

        @Override
        public void send(String text) {
            sent.add(Json.parseObject(text).orElseThrow());
        }

        @Override
        public void close() {
            closed = true;
        }

        private String awaitEnvelope() {
            await().until(() -> sent.getLast().has("envelope_id"));
            return sent.getLast().path("envelope_id").asText();
        }
    }

    @Test
    void address_isGoodOnce() {
        URI address = sockets.address();
        assertThat(address).hasScheme("ws").hasHost("localhost").hasPort(8111).hasPath(AppSockets.PATH);
        String ticket = address.getQuery().substring("ticket=".length());
        assertThat(sockets.redeem(ticket)).isTrue();
        assertThat(sockets.redeem(ticket)).isFalse();
        assertThat(sockets.redeem("made up")).isFalse();
    }

    @Test
    void acknowledgement_isTheAnswer() {
        Remembering socket = opened();
        var reply = delivery();
        sockets.received(
                socket, "{\"envelope_id\": \"" + socket.awaitEnvelope() + "\", \"payload\": {\"text\": \"hi\"}}");
        assertThat(reply.join()).isEqualTo(new AppReply.Answered(200, "{\"text\":\"hi\"}", false));
    }

    @Test
    void nobodyConnected_isUnreachable() {
        assertThat(delivery().join()).isEqualTo(new AppReply.Unreachable());
    }

    @Test
    void lateAcknowledgement_isTooLate() {
        Remembering socket = opened();
        var reply = delivery();
        String envelope = socket.awaitEnvelope();
        assertThat(reply.join()).isEqualTo(new AppReply.TimedOut());
        sockets.received(socket, "{\"envelope_id\": \"" + envelope + "\"}");
    }

    @Test
    void acknowledgement_onAnotherConnection_doesNotCount() {
        Remembering first = opened();
        Remembering second = opened();
        var reply = delivery();
        sockets.received(second, "{\"envelope_id\": \"" + first.awaitEnvelope() + "\"}");
        assertThat(reply.join()).isEqualTo(new AppReply.TimedOut());
    }

    @Test
    void closedConnection_neverAcknowledges() {
        Remembering socket = opened();
        var reply = delivery();
        socket.awaitEnvelope();
        sockets.closed(socket);
        assertThat(reply.join()).isEqualTo(new AppReply.Unreachable());
    }

    @Test
    void requests_goOverConnectionsInTurn_announcedOrNot() {
        Remembering first = opened();
        Remembering second = opened();
        sockets.announce("warning");
        assertThat(first.sent.getLast().path("reason").asText()).isEqualTo("warning");

        delivery().join();
        delivery().join();

        assertThat(first.sent.getLast().has("envelope_id")).isTrue();
        assertThat(second.sent.getLast().has("envelope_id")).isTrue();
        assertThat(first.closed).isFalse();
        sockets.closeAnnounced();
        assertThat(first.closed).isTrue();
    }

    @Test
    void eleventhConnection_isTooMany() {
        for (int i = 0; i < 10; i++) {
            assertThat(opened().sent.getFirst().path("type").asText()).isEqualTo("hello");
        }
        Remembering eleventh = opened();
        assertThat(eleventh.sent.getFirst().path("reason").asText()).isEqualTo("too_many_websockets");
        assertThat(eleventh.closed).isTrue();
        assertThat(sockets.open()).isEqualTo(10);
    }

    private Remembering opened() {
        var socket = new Remembering();
        sockets.opened(socket);
        return socket;
    }

    private CompletableFuture<AppReply> delivery() {
        return CompletableFuture.supplyAsync(() -> sockets.deliver("events_api", Json.object(), false, 0, ""));
    }
}
