package org.integritydesk.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.integritydesk.testkit.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./integrity dev}, killed like by a power cut while people ask, and started again. */
class RestartIT {
    private static final int QUESTIONS = 40;

    @TempDir
    Path folder = Path.of("");

    @Test
    void killedWhilePeopleAsk_everyAnsweredQuestionHasItsTicketAndCardAfterwards() throws Exception {
        int port = Ports.free();
        List<Integer> acknowledged = new CopyOnWriteArrayList<>();
        var app = start(port).awaitReady();
        say(app, "/integrity warm up the quibbling wombat regulator");
        try (var people = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < QUESTIONS; i++) {
                int number = i;
                people.submit(() -> {
                    if (say(app, "/integrity does zorblax" + number + " hum beside the quiet walrus at dawn?")) {
                        acknowledged.add(number);
                    }
                    return null;
                });
            }
            await().atMost(Duration.ofSeconds(30)).until(() -> acknowledged.size() >= QUESTIONS / 4);
            app.kill();
        }
        assertThat(acknowledged).as("killed in the middle").hasSizeLessThan(QUESTIONS);

        try (var again = start(port).awaitReady()) {
            await("the made-up past in the insights")
                    .atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> assertThat(
                                    again.get("/api/v1/insights/themes", Map.of("Authorization", "Bearer playground"))
                                            .body())
                            .contains("landing page"));
            await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
                String triage = again.get("/playground/ui/messages?as=U0ADEXANA&in=C0TRIAGE")
                        .body();
                assertThat(acknowledged).allSatisfy(number -> assertThat(triage).contains("zorblax" + number + " "));
            });
        }
    }

    private PackagedApp start(int port) throws IOException {
        return PackagedApp.start("local", folder, port, Map.of(), "-Dquarkus.profile=dev");
    }

    private static boolean say(PackagedApp app, String text) {
        try {
            return app.post(
                                    "/playground/do/say",
                                    "as=U0REPMAYA&in=C0NAGBSUS&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8),
                                    Map.of("Content-Type", "application/x-www-form-urlencoded"))
                            .statusCode()
                    == 204;
        } catch (IOException e) {
            // The connection broke: the person saw no reply and will ask again.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
