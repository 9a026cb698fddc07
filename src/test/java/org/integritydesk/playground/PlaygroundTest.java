package org.integritydesk.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.integritydesk.playground.workspace.Cast.ANA;
import static org.integritydesk.playground.workspace.Cast.GIL;
import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.SAM;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.integritydesk.playground.outbound.Ack;
import org.integritydesk.playground.outbound.Submission;
import org.integritydesk.playground.surfaces.SlackError;
import org.integritydesk.playground.workspace.Message;
import org.integritydesk.playground.workspace.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlaygroundTest {
    private static final ArrayNode CARD = Bench.blocks("""
            [{"type": "actions", "block_id": "row", "elements": [
              {"type": "button", "action_id": "claim", "value": "7", "text": {"type": "plain_text", "text": "Claim"}},
              {"type": "static_select", "action_id": "priority", "options": [
                {"text": {"type": "plain_text", "text": "High"}, "value": "high"}]}]}]""");
    private static final String FORM = """
            {"type": "modal", "callback_id": "resolve", "private_metadata": "INT-1", "notify_on_close": true,
             "title": {"type": "plain_text", "text": "Resolve"}, "submit": {"type": "plain_text", "text": "Send"},
             "blocks": [{"type": "input", "block_id": "answer", "label": {"type": "plain_text", "text": "Answer"},
               "element": {"type": "plain_text_input", "action_id": "text", "max_length": 20}}]}""";

    private Bench bench;
    private Playground playground;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench();
        playground = bench.playground;
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void command_carriesWhatSlackSends_andShowsTheAnswerToTheAskerOnly() {
        bench.app.answers(200, "{\"text\": \"*Yes*\"}");

        Ack ack = playground.command(MAYA, US, "/integrity", "patches & <tea>?");

        assertThat(ack.isAccepted()).isTrue();
        assertThat(bench.app.last().form())
                .containsEntry("command", "/integrity")
                .containsEntry("text", "patches &amp; &lt;tea&gt;?")
                .containsEntry("user_id", MAYA)
                .containsEntry("channel_name", "na-gbs-us")
                .containsKeys("trigger_id", "response_url", "team_domain", "api_app_id");
        assertThat(playground.messages(US, MAYA))
                .singleElement()
                .satisfies(message -> assertThat(message.isEphemeral()).isTrue())
                .returns("*Yes*", Message::text);
        assertThat(playground.messages(US, SAM)).isEmpty();
    }

    @Test
    void command_inChannel_isSeenByAll() {
        bench.app.answers(200, "{\"response_type\": \"in_channel\", \"text\": \"Digest\"}");
        playground.command(ANA, TRIAGE, "/integrity", "digest now");
        assertThat(playground.messages(TRIAGE, ANA)).singleElement().returns(false, Message::isEphemeral);
    }

    @Test
    void command_appFails_asSlackbotSays() {
        bench.app.answers(500, "");
        assertThat(playground.command(MAYA, US, "/integrity", "x")).isEqualTo(new Ack.Failed("dispatch_failed"));
        assertThat(playground.messages(US, MAYA).getLast().text())
                .contains("failed with the error \"dispatch_failed\"");
        assertThat(bench.app.received).as("commands are not repeated").hasSize(1);
    }

    @Test
    void command_appIsLate_timesOut() throws InterruptedException {
        var done = new CountDownLatch(1);
        bench.app.answers(request -> {
            try {
                var unused = done.await(2, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new SomeApp.Answer(200, "");
        });
        assertThat(playground.command(MAYA, US, "/integrity", "x")).isEqualTo(new Ack.Failed("operation_timeout"));
        done.countDown();
    }

    @Test
    void command_whereThePersonIsNot_isRefused() {
        assertThatThrownBy(() -> playground.command(GIL, TRIAGE, "/integrity", "x"))
                .isInstanceOf(SlackError.class);
    }

    @Test
    void mention_becomesAnEvent_plainTalkDoesNot() {
        playground.say(MAYA, US, null, "good morning");
        assertThat(bench.app.received).isEmpty();

        String ts = playground.say(MAYA, US, null, "@integrity may patches run?");

        assertThat(bench.app.last().json().path("event").path("type").asText()).isEqualTo("app_mention");
        assertThat(bench.app.last().json().at("/event/text").asText()).isEqualTo("<@U0BOTDESK> may patches run?");
        assertThat(bench.app.last().json().at("/event/ts").asText()).isEqualTo(ts);
    }

    @Test
    void event_notTaken_isRepeatedThreeTimesWithTheSameId() {
        bench.app.answers(500, "");

        playground.say(MAYA, "D0REPMAYA", null, "hello");

        await().atMost(Duration.ofSeconds(5)).until(() -> bench.app.received.size() == 4);
        assertThat(bench.app.received)
                .extracting(request -> request.retry().orElse("0"))
                .containsExactly("0", "1", "2", "3");
        assertThat(bench.app.received)
                .extracting(request -> request.json().path("event_id").asText())
                .containsOnly(bench.app.last().json().path("event_id").asText());
    }

    @Test
    void click_carriesMessageActionAndState() {
        Message card = bench.posted(CARD);

        playground.click(ANA, US, card.ts(), "priority", "high");

        var payload = bench.app.last().json();
        assertThat(payload.at("/actions/0/selected_option/value").asText()).isEqualTo("high");
        assertThat(payload.at("/state/values/row/priority/selected_option/value")
                        .asText())
                .isEqualTo("high");
        assertThat(payload.at("/message/ts").asText()).isEqualTo(card.ts());
        assertThat(payload.at("/container/channel_id").asText()).isEqualTo(US);
    }

    @Test
    void click_twice_isSentTwice() {
        Message card = bench.posted(CARD);
        playground.click(ANA, US, card.ts(), "claim");
        playground.click(ANA, US, card.ts(), "claim");
        assertThat(bench.app.received).hasSize(2);
        assertThat(bench.app.received)
                .extracting(request -> request.json().path("trigger_id").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void click_onSomebodyElsesEphemeralMessage_isImpossible() {
        Message card = bench.postedTo(MAYA, CARD);
        assertThatThrownBy(() -> playground.click(SAM, US, card.ts(), "claim"))
                .isInstanceOfSatisfying(
                        SlackError.class, error -> assertThat(error.code()).isEqualTo("message_not_found"));
        assertThat(bench.app.received).isEmpty();
    }

    @Test
    void submit_incomplete_neverReachesTheApp() {
        bench.views.open(ANA, Bench.object(FORM));
        assertThat(playground.submit(ANA, Map.of()))
                .isEqualTo(new Submission.Rejected(Map.of("answer", "Please complete this required field.")));
        assertThat(playground
                        .submit(ANA, Map.of("text", "far too long for this field"))
                        .isAccepted())
                .isFalse();
        assertThat(bench.app.received).isEmpty();
    }

    @Test
    void submit_errors_keepTheModalOpen() {
        bench.views.open(ANA, Bench.object(FORM));
        bench.app.answers(200, "{\"response_action\": \"errors\", \"errors\": {\"answer\": \"No\"}}");
        assertThat(playground.submit(ANA, Map.of("answer", "fine")))
                .isEqualTo(new Submission.Rejected(Map.of("answer", "No")));
        assertThat(playground.modal(ANA)).isPresent();
        assertThat(bench.app
                        .last()
                        .json()
                        .at("/view/state/values/answer/text/value")
                        .asText())
                .isEqualTo("fine");
    }

    @Test
    void submit_emptyAnswer_closes() {
        bench.views.open(ANA, Bench.object(FORM));
        assertThat(playground.submit(ANA, Map.of("text", "fine")).isAccepted()).isTrue();
        assertThat(playground.modal(ANA)).isEmpty();
    }

    @Test
    void submit_update_replacesTheModal() {
        View form = bench.views.open(ANA, Bench.object(FORM));
        bench.app.answers(200, "{\"response_action\": \"update\", \"view\": " + FORM.replace("INT-1", "INT-2") + "}");
        playground.submit(ANA, Map.of("text", "fine"));
        assertThat(playground.modal(ANA).orElseThrow())
                .returns(form.id(), View::id)
                .returns("INT-2", view -> view.text("private_metadata"));
    }

    @Test
    void submit_push_thenClear() {
        bench.views.open(ANA, Bench.object(FORM));
        bench.app.answers(200, "{\"response_action\": \"push\", \"view\": " + FORM + "}");
        playground.submit(ANA, Map.of("text", "fine"));
        assertThat(bench.workspace.modals(ANA)).hasSize(2);
        bench.app.answers(200, "{\"response_action\": \"clear\"}");
        playground.submit(ANA, Map.of("text", "fine"));
        assertThat(bench.workspace.modals(ANA)).isEmpty();
    }

    @Test
    void submit_appFails_keepsTheModalOpen() {
        bench.views.open(ANA, Bench.object(FORM));
        bench.app.answers(500, "");
        assertThat(playground.submit(ANA, Map.of("text", "fine"))).isEqualTo(new Submission.Failed("dispatch_failed"));
        assertThat(playground.modal(ANA)).isPresent();
    }

    @Test
    void closeModal_tellsTheApp() {
        bench.views.open(ANA, Bench.object(FORM));
        playground.closeModal(ANA);
        assertThat(bench.app.last().json().path("type").asText()).isEqualTo("view_closed");
    }

    @Test
    void openHome_tellsTheApp() {
        playground.openHome(MAYA);
        assertThat(bench.app.last().json().at("/event/type").asText()).isEqualTo("app_home_opened");
    }
}
