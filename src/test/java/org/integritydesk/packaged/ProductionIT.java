package org.integritydesk.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./integrity start}: what it refuses to start without, and the funnel against any server that speaks Slack. */
class ProductionIT {
    private static final String SECRET = "a-signing-secret-of-a-test";
    private static final Map<String, String> CREDENTIALS = Map.of(
            "SLACK_BOT_TOKEN", "xoxb-test",
            "SLACK_SIGNING_SECRET", SECRET,
            "INTEGRITY_TRIAGE_CHANNEL", "C0TRIAGE",
            "INTEGRITY_STAFF", "S0STAFF",
            "INTEGRITY_SAMPLE_PACK", "true");

    @TempDir
    Path folder = Path.of("");

    @Test
    void noCredentials_saysWhatIsMissingAndWhereToGetIt() throws Exception {
        try (var app = PackagedApp.start("dist", folder, PackagedApp.freePort(), Map.of())) {
            assertThat(app.awaitExit()).isEqualTo(78);
            assertThat(app.log())
                    .contains("SLACK_BOT_TOKEN is not set", "SLACK_SIGNING_SECRET is not set", "OAuth & Permissions")
                    .doesNotContain("Exception", "\tat ");
        }
        assertThat(folder.resolve(".data")).as("nothing was started").doesNotExist();
    }

    @Test
    void blankSigningSecret_refusesToStart() throws Exception {
        var environment = new HashMap<>(CREDENTIALS);
        environment.put("SLACK_SIGNING_SECRET", " ");
        try (var app = PackagedApp.start("dist", folder, PackagedApp.freePort(), environment)) {
            assertThat(app.awaitExit()).isEqualTo(78);
            assertThat(app.log()).contains("SLACK_SIGNING_SECRET is not set");
        }
    }

    @Test
    void unreachableDatabase_saysSoWithoutAStackTrace() throws Exception {
        var environment = new HashMap<>(CREDENTIALS);
        environment.put("INTEGRITY_DB_URL", "jdbc:postgresql://localhost:" + PackagedApp.freePort() + "/desk");
        environment.put("INTEGRITY_DB_USER", "desk");
        environment.put("INTEGRITY_DB_PASSWORD", "not-to-be-shown");
        try (var app = PackagedApp.start("dist", folder, PackagedApp.freePort(), environment)) {
            assertThat(app.awaitExit()).isEqualTo(78);
            assertThat(app.log())
                    .contains("Cannot use the database", "INTEGRITY_DB_URL")
                    .doesNotContain("not-to-be-shown", "\tat ");
        }
    }

    @Test
    void playground_isNotInTheBuild() throws Exception {
        Path application = Path.of("target", "dist", "quarkus-app", "app");
        try (var jars = Files.list(application)) {
            for (Path jar : jars.toList()) {
                try (var content = new JarFile(jar.toFile())) {
                    assertThat(content.stream().map(entry -> entry.getName()).collect(Collectors.toList()))
                            .noneMatch(name -> name.contains("playground"));
                }
            }
        }
    }

    @Test
    void funnel_worksAgainstAnyServerThatSpeaksSlack() throws Exception {
        try (var slack = RecordingSlack.start()) {
            var environment = new HashMap<>(CREDENTIALS);
            environment.put("SLACK_API_URL", slack.apiUrl().toString());
            try (var app = PackagedApp.start("dist", folder, PackagedApp.freePort(), environment)
                    .awaitReady()) {
                assertThat(app.get("/playground").statusCode()).isEqualTo(404);

                assertThat(ask(app, "can a craft brewery run ads in the US?", "1")
                                .body())
                        .contains("Yes, solved", "No, not quite", "ephemeral");

                assertThat(ask(app, "may a zorblax quxinator sponsor a flurbity?", "2")
                                .body())
                        .contains("No approved answer exists", "INT-1001", "Never mind");
                await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                    assertThat(slack.calls("chat.postMessage")).hasSize(1);
                    assertThat(slack.calls("chat.postMessage").getFirst().form())
                            .containsEntry("channel", "C0TRIAGE")
                            .hasEntrySatisfying(
                                    "blocks", blocks -> assertThat(blocks).contains("zorblax", "Claim"));
                });

                press(app, "ticket.claim", "1001", "U0STAFF");
                await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                    assertThat(slack.calls("chat.update")).hasSize(1);
                    assertThat(slack.calls("chat.postMessage").getLast().form()).containsEntry("channel", "U0REP");
                });
            }
        }
    }

    private static HttpResponse<String> ask(PackagedApp app, String question, String trigger) throws Exception {
        return send(
                app,
                "token=x&team_id=T0&team_domain=t&channel_id=C0SALES&channel_name=sales&user_id=U0REP&user_name=rep"
                        + "&command=%2Fintegrity&api_app_id=A0&response_url=http%3A%2F%2Flocalhost%2Fr&trigger_id="
                        + trigger
                        + "&text=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
    }

    private static void press(PackagedApp app, String action, String value, String user) throws Exception {
        String payload = """
                {"type":"block_actions","user":{"id":"%s","username":"u","team_id":"T0"},"api_app_id":"A0","token":"x",
                 "container":{"type":"message","message_ts":"1.1","channel_id":"C0TRIAGE"},"trigger_id":"9",
                 "team":{"id":"T0","domain":"t"},"channel":{"id":"C0TRIAGE","name":"triage"},
                 "response_url":"http://localhost/r",
                 "actions":[{"action_id":"%s","block_id":"b","type":"button","value":"%s","action_ts":"1.2"}]}
                """.formatted(user, action, value);
        assertThat(send(app, "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> send(PackagedApp app, String body) throws Exception {
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        return app.post(
                "/slack/events",
                body,
                Map.of(
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "X-Slack-Request-Timestamp",
                        timestamp,
                        "X-Slack-Signature",
                        "v0=" + hmac("v0:" + timestamp + ":" + body)));
    }

    private static String hmac(String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
