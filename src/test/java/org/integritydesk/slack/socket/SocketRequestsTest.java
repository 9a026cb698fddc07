package org.integritydesk.slack.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.integritydesk.slack.socket.ScriptedSlack.Peer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that come over a connection, whole, broken, slow or in pieces. */
class SocketRequestsTest extends ScriptedSockets {
    private static final int TEXT_WITH_MORE = 0x01;
    private static final int MORE = 0x00;
    private static final int LAST = 0x80;
    private static final int BINARY = 0x82;
    private static final int PING = 0x89;

    SocketRequestsTest() throws IOException {}

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
    void ping_isAnswered() throws Exception {
        start(1);
        Peer peer = slack.nextGreeted();
        peer.frame(PING, new byte[] {42});
        assertThat(peer.hears()).isEqualTo("pong 42");
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
}
