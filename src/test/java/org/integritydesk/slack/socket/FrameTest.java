package org.integritydesk.slack.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Slack says, as the HTTP endpoint would have heard it. */
class FrameTest {
    @Test
    void hello_isRead() {
        assertThat(Frame.parse("""
                {"type": "hello", "num_connections": 1, "connection_info": {"app_id": "A1"},
                 "debug_info": {"host": "applink-1", "approximate_connection_time": 18060}}""")).isEqualTo(new Frame.Hello());
    }

    @ParameterizedTest
    @CsvSource({
        "warning, WARNING",
        "refresh_requested, REFRESH_REQUESTED",
        "link_disabled, LINK_DISABLED",
        "too_many_websockets, TOO_MANY_WEBSOCKETS",
        "because, OTHER"
    })
    void disconnect_isRead(String reason, Farewell farewell) {
        assertThat(Frame.parse("{\"type\": \"disconnect\", \"reason\": \"" + reason + "\", \"debug_info\": {}}"))
                .isEqualTo(new Frame.Disconnect(farewell));
    }

    @Test
    void event_isThePayloadItself() {
        envelope("""
                {"envelope_id": "e1", "type": "events_api", "accepts_response_payload": false, "retry_attempt": 0,
                 "retry_reason": "", "payload": {"event_id": "Ev1", "n": 1.10, "text": "<b> & ü '"}}""").satisfies(envelope -> {
            assertThat(envelope.body()).isEqualTo("{\"event_id\":\"Ev1\",\"n\":1.10,\"text\":\"<b> & ü '\"}");
            assertThat(envelope.headers()).isEqualTo(Map.of("Content-Type", List.of("application/json")));
        });
    }

    @Test
    void repetition_isToldInHeaders() {
        envelope("""
                {"envelope_id": "e1", "type": "events_api", "retry_attempt": 2, "retry_reason": "timeout", "payload": {}}""")
                .satisfies(envelope -> assertThat(envelope.headers())
                        .containsEntry("X-Slack-Retry-Num", List.of("2"))
                        .containsEntry("X-Slack-Retry-Reason", List.of("timeout")));
    }

    @Test
    void interaction_isAFieldOfAForm() {
        envelope("""
                {"envelope_id": "e2", "type": "interactive", "payload": {"type": "block_actions", "v": "a&b=c é"}}""").satisfies(envelope -> {
            assertThat(envelope.body())
                    .isEqualTo("payload=%7B%22type%22%3A%22block_actions%22%2C%22v%22%3A%22a%26b%3Dc+%C3%A9%22%7D");
            assertThat(envelope.headers())
                    .isEqualTo(Map.of("Content-Type", List.of("application/x-www-form-urlencoded")));
        });
    }

    @Test
    void command_isAForm() {
        envelope("""
                {"envelope_id": "e3", "type": "slash_commands", "accepts_response_payload": true,
                 "payload": {"command": "/integrity", "text": "a&b=c", "is_enterprise_install": false, "enterprise_id": null}}""")
                .satisfies(envelope -> assertThat(envelope.body())
                        .isEqualTo("command=%2Fintegrity&text=a%26b%3Dc&is_enterprise_install=false"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "1",
                "{",
                "hello",
                "{}",
                "{\"type\": null}",
                "{\"type\": {}}",
                "{\"type\": \"new_kind\", \"envelope_id\": \"e\", \"payload\": {}}",
                "{\"type\": \"events_api\"}",
                "{\"type\": \"events_api\", \"envelope_id\": \"e\", \"payload\": null}",
                "{\"type\": \"events_api\", \"envelope_id\": \"e\", \"payload\": []}",
                "{\"type\": \"events_api\", \"envelope_id\": \"\", \"payload\": {}}",
                "{\"type\": \"events_api\", \"envelope_id\": {}, \"payload\": {}}"
            })
    void anythingElse_isUnknown(String text) {
        assertThat(Frame.parse(text)).isEqualTo(new Frame.Unknown());
    }

    @Test
    void deepNesting_isUnknown() {
        String deep = "[".repeat(200_000);
        assertThat(Frame.parse("{\"type\": \"hello\", \"x\": " + deep)).isEqualTo(new Frame.Unknown());
    }

    @Test
    void acknowledgement_saysWhatTheHandlerSaid() {
        var command = (Envelope) Frame.parse("""
                {"envelope_id": "e", "type": "slash_commands", "accepts_response_payload": true, "payload": {}}""");
        assertThat(command.acknowledgement("")).isEqualTo("{\"envelope_id\":\"e\"}");
        assertThat(command.acknowledgement("{\"text\": \"<hi>\"}"))
                .isEqualTo("{\"envelope_id\":\"e\",\"payload\":{\"text\":\"<hi>\"}}");
        assertThat(command.acknowledgement("plain words"))
                .isEqualTo("{\"envelope_id\":\"e\",\"payload\":{\"text\":\"plain words\"}}");
        assertThat(command.acknowledgement("{half"))
                .isEqualTo("{\"envelope_id\":\"e\",\"payload\":{\"text\":\"{half\"}}");
    }

    @Test
    void acknowledgement_isBare_whereSlackReadsNothing() {
        var event = (Envelope) Frame.parse("""
                {"envelope_id": "e", "type": "events_api", "accepts_response_payload": false, "payload": {}}""");
        assertThat(event.acknowledgement("{\"text\": \"hi\"}")).isEqualTo("{\"envelope_id\":\"e\"}");
    }

    private static ObjectAssert<Envelope> envelope(String text) {
        return assertThat(Frame.parse(text)).asInstanceOf(type(Envelope.class));
    }
}
