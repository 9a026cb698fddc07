package org.integritydesk.slack.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Slack itself may send besides the usual, and what a broken sender with the secret might. */
@QuarkusTest
class SignedRequestTest extends Scenario {
    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    Wire wire;

    @Inject
    MeterRegistry metrics;

    @Test
    void urlVerification_isEchoed() {
        Response response = wire.json(
                "{\"type\": \"url_verification\", \"token\": \"x\", \"challenge\": \"3eZbrw1aBm2rZgRNFdxV\"}");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asString()).contains("3eZbrw1aBm2rZgRNFdxV");
    }

    @Test
    void sslCheck_isTaken() {
        assertThat(wire.signed(FORM, "ssl_check=1&token=x").statusCode()).isEqualTo(200);
        stage.sentOnly();
    }

    @Test
    void rateLimitNotice_isTaken_andCounted() {
        double before = metrics.counter("slack.events.rate_limited").count();
        assertThat(wire.json("""
                {"token": "x", "type": "app_rate_limited", "team_id": "T0PLAYGROUND", "minute_rate_limited": 1518467820,
                 "api_app_id": "A0INTEGRITY"}""").statusCode()).isEqualTo(200);
        assertThat(metrics.counter("slack.events.rate_limited").count()).isEqualTo(before + 1);
        stage.sentOnly();
    }

    @Test
    void rateLimitNotice_isNotConfusedWithAMessageThatSaysTheSame() {
        asRep().sayAndRead("app_rate_limited").says("I could not find a question in that");
    }

    @Test
    void unknownEvent_isTaken_soThatSlackDoesNotRepeatIt() {
        assertThat(wire.json("""
                {"type": "event_callback", "team_id": "T0PLAYGROUND", "event_id": "EvUnknown",
                 "event": {"type": "solar_eclipse", "user": "U0REPMAYA"}}""").statusCode()).isEqualTo(200);
        stage.sentOnly();
    }

    @Test
    void knownEventWeDoNotHandle_isTaken() {
        assertThat(wire.json("""
                {"type": "event_callback", "team_id": "T0PLAYGROUND", "event_id": "EvReaction",
                 "event": {"type": "reaction_added", "user": "U0REPMAYA", "reaction": "tada", "item_user": "U0BOTDESK",
                   "item": {"type": "message", "channel": "C0NAGBSUS", "ts": "1.1"}, "event_ts": "2.2"}}""").statusCode()).isEqualTo(200);
        stage.sentOnly();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'type': 'app_uninstalled'",
                "'type': 'tokens_revoked', 'tokens': {'oauth': ['U0REPMAYA'], 'bot': ['U0BOTDESK']}",
                "'type': 'tokens_revoked'"
            })
    void endOfTheInstallation_isTaken(String event) {
        assertThat(wire.json(("{'type': 'event_callback', 'team_id': 'T0PLAYGROUND', 'event_id': 'EvGone', 'event': {"
                                        + event + "}}")
                                .replace('\'', '"'))
                        .statusCode())
                .isEqualTo(200);
        stage.sentOnly();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bot_message", "message_changed", "message_deleted", "channel_join"})
    void messageThatIsNoNewWordsOfAPerson_isLeftAlone(String subtype) {
        Response response = wire.json("""
                {"type": "event_callback", "team_id": "T0PLAYGROUND", "event_id": "EvSubtype%1$s",
                 "event": {"type": "message", "subtype": "%1$s", "channel_type": "im", "channel": "D0REPMAYA",
                   "user": "U0REPMAYA", "text": "may a subtype zither run?", "ts": "3.1", "event_ts": "3.1",
                   "message": {"type": "message", "user": "U0REPMAYA", "text": "may a subtype zither run?", "ts": "3.1"},
                   "previous_message": {"type": "message", "user": "U0REPMAYA", "text": "x", "ts": "3.1"}}}""".formatted(subtype));
        assertThat(response.statusCode()).isEqualTo(200);
        stage.sentOnly();
    }

    @Test
    void ownMessage_isLeftAlone() {
        assertThat(wire.json("""
                {"type": "event_callback", "team_id": "T0PLAYGROUND", "event_id": "EvOwn",
                 "event": {"type": "message", "channel_type": "im", "channel": "D0REPMAYA", "user": "U0BOTDESK",
                   "bot_id": "B0BOTDESK", "text": "may an echo zither run?", "ts": "4.1", "event_ts": "4.1"}}""").statusCode()).isEqualTo(200);
        stage.sentOnly();
    }

    @Test
    void unknownAction_doesNothing() {
        assertThat(wire.click(Cast.MAYA, Cast.US, "no.such_action", "1").statusCode())
                .isLessThan(500);
        stage.sentOnly();
    }

    @Test
    void unknownForm_doesNothing() {
        assertThat(wire.submit(Cast.MAYA, "no.such_form", "1", Map.of()).statusCode())
                .isLessThan(500);
        stage.sentOnly();
    }

    @Test
    void unknownCommand_doesNothing() {
        Map<String, String> command = wire.command(Cast.MAYA, Cast.US, "hello", "trigger-unknown");
        command.put("command", "/other");
        assertThat(wire.form(command).statusCode()).isLessThan(500);
        stage.sentOnly();
    }

    @Test
    void unknownShortcut_doesNothing() {
        ObjectNode payload = Json.object()
                .put("type", "shortcut")
                .put("callback_id", "no.such_shortcut")
                .put("trigger_id", "1.1.x");
        payload.putObject("user").put("id", Cast.MAYA).put("team_id", Cast.TEAM);
        payload.putObject("team").put("id", Cast.TEAM);
        assertThat(wire.interaction(payload).statusCode()).isLessThan(500);
        stage.sentOnly();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "[{}]",
                "null",
                "true",
                "7",
                "\"text\"",
                "{}",
                "{",
                "{\"type\": null}",
                "{\"type\": 7}",
                "{\"type\": \"event_callback\"}",
                "{\"type\": \"event_callback\", \"event\": null}",
                "{\"type\": \"event_callback\", \"event\": []}",
                "{\"type\": \"event_callback\", \"event\": {}}",
                "{\"type\": \"event_callback\", \"event\": {\"type\": \"app_mention\"}}",
                "{\"type\": \"event_callback\", \"event\": {\"type\": \"message\"}}",
                "{\"type\": \"event_callback\", \"event\": {\"type\": \"message\", \"channel_type\": \"im\"}}",
                "{\"type\": \"event_callback\", \"event\": {\"type\": \"app_home_opened\"}}",
                "{\"type\": \"event_callback\", \"event\": {\"type\": \"app_mention\", \"text\": 7, \"ts\": {}}}",
                "{\"type\": \"url_verification\"}",
                "{\"type\": \"something_new\"}",
                "\u0000\u0001",
                "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{}}}}}}}}}"
            })
    void hostileJson_isNeverAServerError(String body) {
        assertThat(wire.json(body).statusCode()).isBetween(200, 499);
        stage.sentOnly();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payload=",
                "payload=null",
                "payload=%7B",
                "payload=[]",
                "payload=%7B%7D",
                "payload",
                "=",
                "&&&",
                "%",
                "payload=%",
                "payload=%7B%22type%22%3A%22block_actions%22%7D",
                "payload=%7B%22type%22%3A%22view_submission%22%7D",
                "payload=%7B%22type%22%3A%22view_closed%22%7D",
                "payload=%7B%22type%22%3A%22shortcut%22%7D",
                "payload=%7B%22type%22%3A%22message_action%22%7D",
                "payload=%7B%22type%22%3A%22block_suggestion%22%7D",
                "payload=%7B%22type%22%3A%22solar_eclipse%22%7D",
                "command=",
                "command=%2Fintegrity",
                "command=%2Fintegrity&text=help",
                "command=%2Fintegrity&text=may+a+nameless+zither+run",
                "text=help&user_id=U0REPMAYA"
            })
    void hostileForm_isNeverAServerError(String body) {
        assertThat(wire.signed(FORM, body).statusCode()).isBetween(200, 499);
        stage.sentOnly();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'block_actions','team':{'id':'T0PLAYGROUND'},'actions':[{'action_id':'ticket.claim','value':'1'}]}",
                "{'type':'block_actions','team':{'id':'T0PLAYGROUND'},'user':{'id':'U0REPMAYA'}}",
                "{'type':'block_actions','team':{'id':'T0PLAYGROUND'},'user':{'id':'U0REPMAYA'},'actions':[]}",
                "{'type':'block_actions','team':{'id':'T0PLAYGROUND'},'user':{'id':'U0REPMAYA'},'actions':[null]}",
                "{'type':'block_actions','team':{'id':'T0PLAYGROUND'},'user':{'id':'U0REPMAYA'},"
                        + "'actions':[{'action_id':'ticket.claim'}]}",
                "{'type':'block_actions','team':{'id':'T0PLAYGROUND'},'user':{'id':'U0REPMAYA'},"
                        + "'actions':[{'action_id':'ticket.claim','value':'not a number'}]}",
                "{'type':'block_actions','team':{'id':'T0PLAYGROUND'},'user':{'id':'U0REPMAYA'},"
                        + "'response_url':'http://169.254.169.254/latest','actions':[{'action_id':'ticket.claim','value':'1'}]}",
                "{'type':'block_actions','team':{'id':'T0PLAYGROUND'},'user':{'id':'U0REPMAYA'},"
                        + "'response_url':'not a url','actions':[{'action_id':'ticket.claim','value':'1'}]}",
                "{'type':'block_actions','team':{'id':'T0PLAYGROUND'},'user':{'id':'U0REPMAYA'},'response_url':'not a url',"
                        + "'actions':[{'action_id':'answer.choose','value':'no slash'}]}",
                "{'type':'block_actions','team':{'id':'T0PLAYGROUND'},'user':{'id':'U0REPMAYA'},"
                        + "'actions':[{'action_id':'draft.review','value':'no at'}]}",
                "{'type':'block_actions','team':{'id':'T0PLAYGROUND'},'user':{'id':'U0REPMAYA'},"
                        + "'actions':[{'action_id':'ticket.claim','value':'1'},{'action_id':'ticket.claim','value':'2'}]}",
                "{'type':'view_submission','team':{'id':'T0PLAYGROUND'},'user':{'id':'U0REPMAYA'}}",
                "{'type':'view_submission','team':{'id':'T0PLAYGROUND'},'user':{'id':'U0REPMAYA'},"
                        + "'view':{'callback_id':'ticket.resolve_form'}}",
                "{'type':'view_submission','team':{'id':'T0PLAYGROUND'},'user':{'id':'U0REPMAYA'},"
                        + "'view':{'callback_id':'ticket.details_form','private_metadata':'nonsense'}}",
                "{'type':'view_submission','team':{'id':'T0PLAYGROUND'},'user':{'id':'U0REPMAYA'},"
                        + "'view':{'callback_id':'ticket.details_form','private_metadata':'7','state':{}}}",
                "{'type':'view_submission','team':{'id':'T0PLAYGROUND'},'user':{'id':'U0REPMAYA'},"
                        + "'view':{'callback_id':'draft.review_form','private_metadata':'','state':{'values':{}}}}",
                "{'type':'view_submission','team':{'id':'T0PLAYGROUND'},'user':{'id':'U0REPMAYA'},"
                        + "'view':{'callback_id':'ask.form','state':{'values':{'question':{'question':{'value':7}}}}}}",
                "{'type':'shortcut','team':{'id':'T0PLAYGROUND'},'user':{'id':'U0REPMAYA'},'callback_id':'ask.open'}"
            })
    void hostileInteraction_isNeverAServerError(String payload) {
        String body = payload.replace('\'', '"');
        int status = wire.form(Map.of("payload", body)).statusCode();
        assertThat(status).isBetween(200, 499);
        stage.settle();
        assertThat(stage.sent())
                .filteredOn(call -> !call.startsWith("views.open"))
                .isEmpty();
        assertThat(asRep().in(Cast.US).everythingSaid()).isEmpty();
    }

    @Test
    void rootCauseNobodyOffered_isNotAServerError_andTheFormStays() {
        String ticket = ticketFor("may a forged root cause parade run?");
        asStaff().claims(ticket);
        String number = ticket.substring("INT-".length());

        Response response = wire.submit(
                Cast.ANA,
                "ticket.resolve_form",
                number,
                Map.of("answer", Wire.typed("yes"), "root_cause", Wire.chosen("ALIENS")));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getString("response_action")).isEqualTo("errors");
        assertThat(response.asString()).doesNotContain("Exception", "ALIENS", "org.integritydesk");
        stage.settle();
        asStaff().card(ticket).says("· Claimed");
    }

    @Test
    void responseUrlOfAnotherHost_isNeverCalled() {
        // Claiming nothing there is makes the desk answer by response URL, if it trusted it.
        ObjectNode payload = Json.object().put("type", "block_actions").put("trigger_id", "1.1.x");
        payload.putObject("user").put("id", Cast.ANA).put("team_id", Cast.TEAM);
        payload.putObject("team").put("id", Cast.TEAM);
        payload.put("response_url", "http://127.0.0.1:1/playground/hooks/x");
        payload.putArray("actions")
                .addObject()
                .put("type", "button")
                .put("action_id", "ticket.claim")
                .put("block_id", "b1")
                .put("value", "999999998");
        assertThat(wire.interaction(payload).statusCode()).isEqualTo(200);
        stage.sentOnly();
    }
}
