package org.integritydesk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.integritydesk.playground.outbound.Signature;
import org.integritydesk.playground.surfaces.ResponseUrls;
import org.integritydesk.playground.surfaces.Triggers;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.PlaygroundConfig;

/** Requests as Slack signs them, but with content no Slack client would let a person send. */
@Singleton
public class Wire {
    public static final String PATH = "/slack/events";

    private static final String FORM = "application/x-www-form-urlencoded";

    /** The body as it was signed, byte by byte, whatever its type. */
    private static final RestAssuredConfig AS_GIVEN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs(FORM, ContentType.TEXT)
                    .defaultContentCharset(UTF_8)
                    .defaultCharsetForContentType(UTF_8, FORM)
                    .defaultCharsetForContentType(UTF_8, "application/json")
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private static final AtomicInteger MARKS =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(100_000_000));

    private final PlaygroundConfig config;
    private final ResponseUrls responseUrls;
    private final Triggers triggers;
    private final Clock clock;

    Wire(PlaygroundConfig config, ResponseUrls responseUrls, Triggers triggers, Clock clock) {
        this.config = config;
        this.responseUrls = responseUrls;
        this.triggers = triggers;
        this.clock = clock;
    }

    /** Sends a body with a genuine signature. */
    public Response signed(String contentType, String body) {
        return signed(contentType, body, 0);
    }

    /** Sends a body with a genuine signature made so many seconds from now. */
    public Response signed(String contentType, String body, long secondsFromNow) {
        long timestamp = clock.instant().getEpochSecond() + secondsFromNow;
        return send(contentType, body, Long.toString(timestamp), signature(timestamp, body));
    }

    /** The genuine signature. */
    public String signature(long timestamp, String body) {
        return Signature.of(config.signingSecret(), timestamp, body);
    }

    /** Sends a body with any headers. */
    public Response send(String contentType, String body, String timestamp, String signature) {
        return RestAssured.given()
                .config(AS_GIVEN)
                .header("Content-Type", contentType)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature)
                .body(body)
                .post(PATH);
    }

    /** Sends a JSON body, as events come. */
    public Response json(String body) {
        return signed("application/json", body);
    }

    /** Sends form fields, as commands come. */
    public Response form(Map<String, String> fields) {
        return signed(FORM, encoded(fields));
    }

    /** Sends an interaction payload. */
    public Response interaction(ObjectNode payload) {
        return form(Map.of("payload", Json.write(payload)));
    }

    /** The body of a command. */
    public Map<String, String> command(String user, String room, String text, String trigger) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("team_id", Cast.TEAM);
        fields.put("channel_id", room);
        fields.put("user_id", user);
        fields.put("command", "/integrity");
        fields.put("text", text);
        fields.put("api_app_id", Cast.APP);
        fields.put("response_url", responseUrl(user, room));
        fields.put("trigger_id", trigger);
        return fields;
    }

    /** Delivers what the person said to the desk directly, as an event; once more if it was delivered before. */
    public Response directMessage(String user, String ts, String text) {
        ObjectNode envelope = Json.object()
                .put("type", "event_callback")
                .put("team_id", Cast.TEAM)
                .put("api_app_id", Cast.APP)
                .put("event_id", "Ev" + ts);
        envelope.putObject("event")
                .put("type", "message")
                .put("channel_type", "im")
                .put("channel", Cast.directRoomOf(user))
                .put("user", user)
                .put("text", text)
                .put("ts", ts)
                .put("event_ts", ts);
        return json(Json.write(envelope));
    }

    /** Presses a button that the person may not even see. */
    public Response click(String user, String room, String action, String value) {
        return interaction(press(user, room, action, value));
    }

    /** Presses a button that the person may not even see, with a trigger that would open a form. */
    public Response clickToOpen(String user, String room, String action, String value) {
        return interaction(press(user, room, action, value).put("trigger_id", triggers.issue(user, null)));
    }

    /** What Slack delivers when somebody presses a button, ready to be delivered more than once. */
    public ObjectNode press(String user, String room, String action, String value) {
        return act(
                user,
                room,
                Json.object().put("type", "button").put("action_id", action).put("value", value));
    }

    /** Picks a choice of a menu that the person may not even see. */
    public Response choose(String user, String room, String action, String value) {
        ObjectNode menu = chosen(value).put("action_id", action);
        return interaction(act(user, room, menu));
    }

    private ObjectNode act(String user, String room, ObjectNode action) {
        ObjectNode payload = payload("block_actions", user);
        payload.putObject("container").put("type", "message").put("channel_id", room);
        payload.putObject("channel").put("id", room).put("name", "somewhere");
        payload.put("response_url", responseUrl(user, room));
        payload.putArray("actions").add(action.put("block_id", "b1").put("action_ts", mark()));
        return payload;
    }

    /** Presses a button of a Home tab that the person may not even have. */
    public Response clickHome(String user, String action, String value) {
        ObjectNode payload = payload("block_actions", user);
        payload.putObject("container").put("type", "view").put("view_id", "V0FORGED");
        payload.putObject("view")
                .put("id", "V0FORGED")
                .put("type", "home")
                .put("private_metadata", value)
                .put("hash", "0");
        payload.putArray("actions")
                .addObject()
                .put("type", "button")
                .put("action_id", action)
                .put("block_id", "b1")
                .put("value", value)
                .put("action_ts", mark());
        return interaction(payload);
    }

    /**
     * Submits a form that the person may never have had.
     *
     * @param values field to its value as Slack writes it in the state
     */
    public Response submit(String user, String callbackId, String metadata, Map<String, ObjectNode> values) {
        return interaction(submission(user, callbackId, metadata, values));
    }

    /** What Slack delivers when somebody submits a form, ready to be delivered more than once. */
    public ObjectNode submission(String user, String callbackId, String metadata, Map<String, ObjectNode> values) {
        ObjectNode payload = payload("view_submission", user);
        ObjectNode view = payload.putObject("view")
                .put("id", "V0FORGED")
                .put("type", "modal")
                .put("callback_id", callbackId)
                .put("private_metadata", metadata);
        ObjectNode state = view.putObject("state").putObject("values");
        values.forEach((field, value) -> state.putObject(field).set(field, value));
        return payload;
    }

    /** A typed text in a form's state. */
    public static ObjectNode typed(String text) {
        return Json.object().put("type", "plain_text_input").put("value", text);
    }

    /** A chosen option in a form's state. */
    public static ObjectNode chosen(String value) {
        ObjectNode choice = Json.object().put("type", "static_select");
        choice.putObject("selected_option").put("value", value);
        return choice;
    }

    /** A picked day in a form's state. */
    public static ObjectNode picked(LocalDate day) {
        return Json.object().put("type", "datepicker").put("selected_date", day.toString());
    }

    /** A chosen person in a form's state. */
    public static ObjectNode somebody(String person) {
        return Json.object().put("type", "users_select").put("selected_user", person);
    }

    private String responseUrl(String user, String room) {
        return config.publicUrl()
                .orElse(config.eventsUrl())
                .resolve(URI.create("/playground/hooks/"
                        + responseUrls.issue(user, room, null).id()))
                .toString();
    }

    /** Slack marks everything people do; no two marks are the same. */
    private static String mark() {
        return "1.%06d".formatted(MARKS.incrementAndGet());
    }

    private static ObjectNode payload(String type, String user) {
        ObjectNode payload = Json.object().put("type", type).put("trigger_id", "1." + mark() + ".forged");
        payload.putObject("user").put("id", user).put("username", "x").put("team_id", Cast.TEAM);
        payload.putObject("team").put("id", Cast.TEAM).put("domain", Cast.TEAM_DOMAIN);
        return payload.put("api_app_id", Cast.APP);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
