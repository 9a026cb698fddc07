package org.integritydesk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What Slack sends a production build when people type, click and submit, signed as Slack signs it. */
public final class SignedSlack {
    private static final String SECRET = "a-signing-secret-of-a-test";

    /** What a production build needs to start. */
    static final Map<String, String> CREDENTIALS = Map.of(
            "SLACK_BOT_TOKEN", "xoxb-test",
            "SLACK_SIGNING_SECRET", SECRET,
            "INTEGRITY_TRIAGE_CHANNEL", "C0TRIAGE",
            "INTEGRITY_STAFF", "S0STAFF",
            "INTEGRITY_API_TOKEN", "token",
            "INTEGRITY_SAMPLE_PACK", "true");

    private static final AtomicInteger MARKS = new AtomicInteger();

    private SignedSlack() {}

    /** The same, towards this Slack, which waits as long as a busy machine needs. */
    static Map<String, String> environment(RecordingSlack slack) {
        Map<String, String> environment = environment(slack.apiUrl());
        environment.put("SLACK_ACK_WITHIN", "20S");
        return environment;
    }

    /** The same, towards a Slack whose Web API lives there. */
    public static Map<String, String> environment(URI api) {
        var environment = new HashMap<>(CREDENTIALS);
        environment.put("SLACK_API_URL", api.toString());
        environment.put("SLACK_MESSAGE_INTERVAL", "10ms");
        return environment;
    }

    /** A rep types {@code /integrity} and this. */
    static HttpResponse<String> ask(PackagedApp app, String question, String trigger) throws Exception {
        return send(
                app,
                "token=x&team_id=T0&team_domain=t&channel_id=C0SALES&channel_name=sales&user_id=U0REP&user_name=rep"
                        + "&command=%2Fintegrity&api_app_id=A0&response_url=http%3A%2F%2Flocalhost%2Fr&trigger_id="
                        + trigger
                        + "&text=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
    }

    /** Somebody presses a button. */
    static void press(PackagedApp app, String action, String value, String user) throws Exception {
        interact(app, """
                {"type":"block_actions","user":{"id":"%s","username":"u","team_id":"T0"},"api_app_id":"A0","token":"x",
                 "container":{"type":"message","message_ts":"1.1","channel_id":"C0TRIAGE"},"trigger_id":"9",
                 "team":{"id":"T0","domain":"t"},"channel":{"id":"C0TRIAGE","name":"triage"},
                 "response_url":"http://localhost/r",
                 "actions":[{"action_id":"%s","block_id":"b","type":"button","value":"%s","action_ts":"%s"}]}
                """.formatted(user, action, value, mark()));
    }

    /**
     * Somebody submits a form.
     *
     * @param values the fields of the form's state, as JSON
     */
    static void submit(PackagedApp app, String form, String metadata, String user, String values) throws Exception {
        interact(app, """
                {"type":"view_submission","user":{"id":"%s","username":"u","team_id":"T0"},"api_app_id":"A0","token":"x",
                 "team":{"id":"T0","domain":"t"},"trigger_id":"%s",
                 "view":{"id":"V0","type":"modal","callback_id":"%s","private_metadata":"%s","state":{"values":{%s}}}}
                """.formatted(user, mark(), form, metadata, values));
    }

    /** Slack marks everything people do; no two marks are the same. */
    private static String mark() {
        return "1.%06d".formatted(MARKS.incrementAndGet());
    }

    private static void interact(PackagedApp app, String payload) throws Exception {
        assertThat(send(app, "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> send(PackagedApp app, String body) throws Exception {
        return app.post("/slack/events", body, headers("application/x-www-form-urlencoded", body, Instant.now()));
    }

    /** What a request with this body carries, signed at that time. */
    public static Map<String, String> headers(String contentType, String body, Instant at) {
        String timestamp = Long.toString(at.getEpochSecond());
        return Map.of(
                "Content-Type",
                contentType,
                "X-Slack-Request-Timestamp",
                timestamp,
                "X-Slack-Signature",
                "v0=" + hmac("v0:" + timestamp + ":" + body));
    }

    private static String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
