package org.integritydesk.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What people do, in the words Slack has for it. Every call is an act of its own. */
final class People {
    static final String TRIAGE = "C0TRIAGE";
    static final String STAFF = "U0STAFF";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** No two acts share an identity, whoever did them. */
    private static final AtomicLong SERIAL = new AtomicLong();

    private final URI hooks;

    /** @param hooks below which response_urls are */
    People(URI hooks) {
        this.hooks = hooks;
    }

    /** Types {@code /integrity} and this. */
    Delivery command(String user, String channel, String text) {
        long n = SERIAL.incrementAndGet();
        return new Delivery(
                Delivery.Kind.COMMAND,
                JSON.createObjectNode()
                        .put("token", "x")
                        .put("team_id", "T0")
                        .put("team_domain", "t")
                        .put("channel_id", channel)
                        .put("channel_name", "sales")
                        .put("user_id", user)
                        .put("user_name", "u")
                        .put("command", "/integrity")
                        .put("api_app_id", "A0")
                        .put("is_enterprise_install", "false")
                        .put("response_url", hook(n))
                        .put("trigger_id", trigger(n))
                        .put("text", text));
    }

    /** Mentions the desk in a channel. */
    Delivery mention(String user, String channel, String text) {
        ObjectNode event = JSON.createObjectNode()
                .put("type", "app_mention")
                .put("user", user)
                .put("text", "<@U0BOT> " + text)
                .put("channel", channel);
        return event(event);
    }

    /** Writes to the desk directly. */
    Delivery direct(String user, String text) {
        return event(JSON.createObjectNode()
                .put("type", "message")
                .put("channel_type", "im")
                .put("user", user)
                .put("text", text)
                .put("channel", "D" + user));
    }

    /** Presses a button of a message. */
    Delivery press(String user, String action, String value) {
        long n = SERIAL.incrementAndGet();
        ObjectNode payload = interaction("block_actions", user, n).put("response_url", hook(n));
        payload.putObject("container")
                .put("type", "message")
                .put("message_ts", "1.1")
                .put("channel_id", TRIAGE)
                .put("is_ephemeral", false);
        payload.putObject("channel").put("id", TRIAGE).put("name", "triage");
        payload.putArray("actions")
                .addObject()
                .put("type", "button")
                .put("action_id", action)
                .put("block_id", "b")
                .put("value", value)
                .put("action_ts", ts(n));
        return new Delivery(Delivery.Kind.INTERACTION, payload);
    }

    /**
     * Submits a form.
     *
     * @param state what was typed and chosen: block id, which is the action id, too, to the state's value
     */
    Delivery submit(String user, String form, String metadata, Map<String, ObjectNode> state) {
        long n = SERIAL.incrementAndGet();
        ObjectNode payload = interaction("view_submission", user, n);
        ObjectNode view = payload.putObject("view");
        view.put("id", "V0" + n)
                .put("team_id", "T0")
                .put("type", "modal")
                .put("callback_id", form)
                .put("private_metadata", metadata)
                .put("hash", n + ".hash");
        view.putArray("blocks");
        ObjectNode values = view.putObject("state").putObject("values");
        state.forEach((block, value) -> values.putObject(block).set(block, value));
        payload.putArray("response_urls");
        return new Delivery(Delivery.Kind.INTERACTION, payload);
    }

    static ObjectNode typed(String text) {
        return JSON.createObjectNode().put("type", "plain_text_input").put("value", text);
    }

    static ObjectNode chosen(String option) {
        ObjectNode value = JSON.createObjectNode().put("type", "static_select");
        value.putObject("selected_option").put("value", option);
        return value;
    }

    private Delivery event(ObjectNode event) {
        long n = SERIAL.incrementAndGet();
        event.put("ts", ts(n)).put("event_ts", ts(n));
        ObjectNode envelope = JSON.createObjectNode()
                .put("token", "x")
                .put("team_id", "T0")
                .put("api_app_id", "A0")
                .put("type", "event_callback")
                .put("event_id", "Ev" + n)
                .put("event_time", Instant.now().getEpochSecond());
        envelope.set("event", event);
        envelope.putArray("authorizations")
                .addObject()
                .putNull("enterprise_id")
                .put("team_id", "T0")
                .put("user_id", "U0BOT")
                .put("is_bot", true)
                .put("is_enterprise_install", false);
        return new Delivery(Delivery.Kind.EVENT, envelope);
    }

    private static ObjectNode interaction(String type, String user, long n) {
        ObjectNode payload = JSON.createObjectNode().put("type", type);
        payload.putObject("user")
                .put("id", user)
                .put("username", "u")
                .put("name", "u")
                .put("team_id", "T0");
        payload.put("api_app_id", "A0").put("token", "x");
        payload.putObject("team").put("id", "T0").put("domain", "t");
        return payload.putNull("enterprise").put("is_enterprise_install", false).put("trigger_id", trigger(n));
    }

    private static String trigger(long n) {
        return n + ".0.trigger";
    }

    private String hook(long n) {
        return hooks.resolve(Long.toString(n)).toString();
    }

    private static String ts(long n) {
        return "%d.%06d".formatted(Instant.now().getEpochSecond(), n);
    }
}
