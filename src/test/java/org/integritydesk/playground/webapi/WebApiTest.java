package org.integritydesk.playground.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.integritydesk.playground.SettableClock;
import org.integritydesk.playground.SomeConfig;
import org.integritydesk.playground.outbound.AppClient;
import org.integritydesk.playground.outbound.AppSockets;
import org.integritydesk.playground.outbound.Events;
import org.integritydesk.playground.outbound.Talk;
import org.integritydesk.playground.surfaces.Files;
import org.integritydesk.playground.surfaces.Posting;
import org.integritydesk.playground.surfaces.ResponseUrls;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.Workspace;
import org.junit.jupiter.api.Test;

class WebApiTest {
    private static final Optional<String> TOKEN = Optional.of("xoxb-test");

    private final SettableClock clock = new SettableClock();
    private final SomeConfig config =
            new SomeConfig(URI.create("http://localhost:1/slack/events"), Duration.ofMillis(100));
    private final Workspace workspace = new Workspace(Optional.empty(), clock);
    private final Posting posting = new Posting(workspace);
    private final Files files = new Files(config);
    private final Talk talk = new Talk(
            workspace, posting, new Events(new AppClient(config, clock, new AppSockets(config)), config, clock), files);
    private final Calls calls = new Calls();
    private final WebApi api = new WebApi(
            List.of(
                    new ChatMethods(posting, talk, config),
                    new ConversationMethods(workspace),
                    new PeopleMethods(config, clock),
                    new AppMethods(new AppSockets(config))),
            new ResponseUrls(workspace, posting),
            files,
            calls,
            config,
            clock);

    private ObjectNode call(String method, String arguments) {
        return ((ApiReply.Answer)
                        api.call(method, TOKEN, Json.parseObject(arguments).orElseThrow()))
                .body();
    }

    private String error(String method, String arguments) {
        return call(method, arguments).path("error").asText();
    }

    @Test
    void token_isChecked() {
        assertThat(((ApiReply.Answer) api.call("auth.test", Optional.empty(), Json.object()))
                        .body()
                        .path("error")
                        .asText())
                .isEqualTo("not_authed");
        assertThat(((ApiReply.Answer) api.call("auth.test", Optional.of("x"), Json.object()))
                        .body()
                        .path("error")
                        .asText())
                .isEqualTo("invalid_auth");
        assertThat(call("auth.test", "{}").path("user_id").asText()).isEqualTo(Cast.BOT_USER);
    }

    @Test
    void addressOfASocket_isNotForTheBotToken() {
        assertThat(error("apps.connections.open", "{}")).isEqualTo("not_allowed_token_type");
    }

    @Test
    void refusals_bySlacksCodes() {
        assertThat(error("files.party", "{}")).isEqualTo("unknown_method");
        assertThat(error("chat.postMessage", "{\"channel\": \"C9\", \"text\": \"x\"}"))
                .isEqualTo("channel_not_found");
        assertThat(error("chat.postMessage", "{\"channel\": \"C0TRIAGE\"}")).isEqualTo("no_text");
        assertThat(error("chat.postMessage", "{\"channel\": \"C0TRIAGE\", \"text\": \"" + "x".repeat(40_001) + "\"}"))
                .isEqualTo("msg_too_long");
        assertThat(error("chat.postEphemeral", "{\"channel\": \"C0TRIAGE\", \"user\": \"U0REPMAYA\", \"text\": \"x\"}"))
                .isEqualTo("user_not_in_channel");
        String divider = "{\"type\": \"divider\"}";
        String blocks = divider + (", " + divider).repeat(50);
        assertThat(error("chat.postMessage", "{\"channel\": \"C0TRIAGE\", \"blocks\": [" + blocks + "]}"))
                .isEqualTo("invalid_blocks");
    }

    @Test
    void postMessage_toAPerson_goesToTheirDirectConversation_andHistoryShowsMetadataOnRequest() {
        ObjectNode posted = call("chat.postMessage", """
                {"channel": "U0REPMAYA", "text": "hi", "metadata": "{\\"event_type\\": \\"t\\", \\"event_payload\\": {\\"id\\": 1}}"}""");
        assertThat(posted.path("channel").asText()).isEqualTo("D0REPMAYA");
        assertThat(call("conversations.history", "{\"channel\": \"D0REPMAYA\"}")
                        .at("/messages/0")
                        .has("metadata"))
                .isFalse();
        assertThat(call("conversations.history", "{\"channel\": \"D0REPMAYA\", \"include_all_metadata\": true}")
                        .at("/messages/0/metadata/event_payload/id")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void history_pages() {
        for (int i = 0; i < 3; i++) {
            call("chat.postMessage", "{\"channel\": \"C0TRIAGE\", \"text\": \"" + i + "\"}");
        }
        ObjectNode first = call("conversations.history", "{\"channel\": \"C0TRIAGE\", \"limit\": 2}");
        assertThat(first.path("has_more").asBoolean()).isTrue();
        String cursor = first.at("/response_metadata/next_cursor").asText();
        ObjectNode second = call(
                "conversations.history", "{\"channel\": \"C0TRIAGE\", \"limit\": 2, \"cursor\": \"" + cursor + "\"}");
        assertThat(second.at("/messages/0/text").asText()).isEqualTo("0");
        assertThat(second.at("/response_metadata/next_cursor").asText()).isEmpty();
    }

    @Test
    void faults_happenInOrder_thenEnd() {
        calls.failNext("chat.postMessage", 1, new Fault.RateLimited(Duration.ofSeconds(7)));
        calls.failNext("chat.postMessage", 1, new Fault.BreaksAfterwards());
        ObjectNode message = Json.object().put("channel", Cast.TRIAGE).put("text", "x");

        assertThat(api.call("chat.postMessage", TOKEN, message))
                .isInstanceOfSatisfying(ApiReply.Answer.class, answer -> {
                    assertThat(answer.status()).isEqualTo(429);
                    assertThat(answer.headers()).containsEntry("Retry-After", "7");
                });
        assertThat(workspace.messages(Cast.TRIAGE)).isEmpty();
        assertThat(api.call("chat.postMessage", TOKEN, message)).isInstanceOf(ApiReply.Disconnect.class);
        assertThat(workspace.messages(Cast.TRIAGE)).hasSize(1);
        assertThat(call("chat.postMessage", Json.write(message)).path("ok").asBoolean())
                .isTrue();
        assertThat(calls.all()).hasSize(3);
    }
}
