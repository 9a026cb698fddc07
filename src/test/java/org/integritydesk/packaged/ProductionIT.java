package org.integritydesk.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.integritydesk.testkit.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./integrity start}: what it refuses to start without, and the funnel against any server that speaks Slack. */
class ProductionIT {
    @TempDir
    Path folder = Path.of("");

    @Test
    void noCredentials_saysWhatIsMissingAndWhereToGetIt() throws Exception {
        try (var app = PackagedApp.start("dist", folder, Ports.free(), Map.of())) {
            assertThat(app.awaitExit()).isEqualTo(78);
            assertThat(app.log())
                    .contains("SLACK_BOT_TOKEN is not set", "SLACK_SIGNING_SECRET is not set", "OAuth & Permissions")
                    .doesNotContain("Exception", "\tat ");
        }
        assertThat(folder.resolve(".data")).as("nothing was started").doesNotExist();
    }

    @Test
    void blankSigningSecret_refusesToStart() throws Exception {
        var environment = new HashMap<>(SignedSlack.CREDENTIALS);
        environment.put("SLACK_SIGNING_SECRET", " ");
        try (var app = PackagedApp.start("dist", folder, Ports.free(), environment)) {
            assertThat(app.awaitExit()).isEqualTo(78);
            assertThat(app.log()).contains("SLACK_SIGNING_SECRET is not set");
        }
    }

    @Test
    void unreachableDatabase_saysSoWithoutAStackTrace() throws Exception {
        var environment = new HashMap<>(SignedSlack.CREDENTIALS);
        environment.put("INTEGRITY_DB_URL", "jdbc:postgresql://localhost:" + Ports.free() + "/desk");
        environment.put("INTEGRITY_DB_USER", "desk");
        environment.put("INTEGRITY_DB_PASSWORD", "not-to-be-shown");
        try (var app = PackagedApp.start("dist", folder, Ports.free(), environment)) {
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
            try (var app = PackagedApp.start("dist", folder, Ports.free(), SignedSlack.environment(slack))
                    .awaitReady()) {
                assertThat(app.get("/playground").statusCode()).isEqualTo(404);
                assertThat(app.get("/playground/openid/keys").statusCode()).isEqualTo(404);
                assertThat(app.get("/insights").statusCode()).isEqualTo(503);
                assertThat(app.get("/insights").body())
                        .contains("Nobody can sign in here yet.", "INTEGRITY_OIDC_ISSUER", "/insights/signed-in");

                assertThat(SignedSlack.ask(app, "can a craft brewery run ads in the US?", "1")
                                .body())
                        .contains("Yes, solved", "No, not quite", "ephemeral");

                assertThat(SignedSlack.ask(app, "may a zorblax quxinator sponsor a flurbity?", "2")
                                .body())
                        .contains("No approved answer exists", "INT-1001", "Never mind");
                await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                    assertThat(slack.calls("chat.postMessage")).hasSize(1);
                    assertThat(slack.calls("chat.postMessage").getFirst().form())
                            .containsEntry("channel", "C0TRIAGE")
                            .hasEntrySatisfying(
                                    "blocks", blocks -> assertThat(blocks).contains("zorblax", "Claim"));
                });

                SignedSlack.press(app, "ticket.claim", "1001", "U0STAFF");
                await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                    assertThat(slack.calls("chat.update")).hasSize(1);
                    assertThat(slack.calls("chat.postMessage").getLast().form()).containsEntry("channel", "U0REP");
                });
            }
        }
    }
}
