package org.integritydesk.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.integritydesk.knowledge.search.SampleVectors;
import org.integritydesk.platform.database.EmbeddedDatabase;
import org.integritydesk.testkit.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk, killed like by a power cut while staff clicks: afterwards ticket, card and news agree. */
class KillIT {
    private static final int TICKETS = 12;
    private static final int ROUNDS = 3;
    private static final Pattern STATE = Pattern.compile("\"state\":\"(\\w+)\"");
    private static final Map<String, String> LABELS =
            Map.of("NEW", "New", "CLAIMED", "Claimed", "WAITING", "Waiting on requester", "RESOLVED", "Resolved");

    @TempDir
    Path folder = Path.of("");

    @Test
    void killedBetweenAClickAndItsLastMessage_ticketCardAndNewsAgreeAfterwards() throws Exception {
        List<Long> tickets = LongStream.range(1001, 1001 + TICKETS).boxed().toList();
        Map<Long, List<String>> taken = new ConcurrentHashMap<>();
        int port = Ports.free();
        try (var database = EmbeddedDatabase.start(folder.resolve(".data"))) {
            SampleVectors.into(database);
        }
        try (var slack = RecordingSlack.start()) {
            Map<String, String> environment = SignedSlack.environment(slack);
            try (var app = PackagedApp.start("dist", folder, port, environment).awaitReady()) {
                for (long number : tickets) {
                    assertThat(SignedSlack.ask(
                                            app,
                                            "does zorblax" + number + " hum beside the quiet walrus at dawn?",
                                            "t" + number)
                                    .body())
                            .contains("INT-" + number);
                }
                app.kill();
            }
            for (int round = 0; round < ROUNDS; round++) {
                var app = PackagedApp.start("dist", folder, port, environment).awaitReady();
                int step = round;
                try (var staff = Executors.newFixedThreadPool(4)) {
                    List<Future<?>> clicks = new ArrayList<>();
                    for (long number : tickets) {
                        clicks.add(staff.submit(() -> act(app, step, number, taken)));
                    }
                    Thread.sleep(40 + new Random(step).nextInt(120));
                    app.kill();
                    for (Future<?> click : clicks) {
                        finished(click);
                    }
                }
            }
            try (var app = PackagedApp.start("dist", folder, port, environment).awaitReady()) {
                for (int round = 0; round < ROUNDS; round++) {
                    for (long number : tickets) {
                        act(app, round, number, taken);
                    }
                }
                await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                    for (long number : tickets) {
                        agree(app, slack, number);
                    }
                });
            }
        }
        assertThat(taken).as("every ticket got through").hasSize(TICKETS);
    }

    /** One click after the other, as far as the desk takes them. */
    private static void act(PackagedApp app, int step, long number, Map<Long, List<String>> taken) {
        try {
            switch (step) {
                case 0 -> SignedSlack.press(app, "ticket.claim", Long.toString(number), "U0STAFF");
                case 1 ->
                    SignedSlack.submit(
                            app,
                            "ticket.ask_form",
                            Long.toString(number),
                            "U0STAFF",
                            "\"question\":{\"question\":{\"type\":\"plain_text_input\",\"value\":\"Which market?\"}}");
                default ->
                    SignedSlack.submit(
                            app,
                            "ticket.resolve_form",
                            Long.toString(number),
                            "U0STAFF",
                            "\"answer\":{\"answer\":{\"type\":\"plain_text_input\",\"value\":\"Only on water.\"}},"
                                    + "\"root_cause\":{\"root_cause\":{\"type\":\"static_select\",\"selected_option\":{\"value\":\"GAP\"}}}");
            }
            taken.computeIfAbsent(number, n -> new ArrayList<>()).add(Integer.toString(step));
        } catch (Exception e) {
            // The connection broke: the person saw that nothing came back, and clicks again later.
            assertThat(e).isInstanceOf(java.io.IOException.class);
        }
    }

    private static void agree(PackagedApp app, RecordingSlack slack, long number) throws Exception {
        String ticket = app.get("/api/v1/tickets/INT-" + number, Map.of("Authorization", "Bearer token"))
                .body();
        var state = STATE.matcher(ticket);
        assertThat(state.find()).as(ticket).isTrue();
        String label = String.valueOf(LABELS.get(state.group(1)));
        assertThat(slack.shown("C0TRIAGE", "zorblax" + number + " "))
                .as("the card of INT-%s", number)
                .hasSize(1)
                .allSatisfy(card -> assertThat(card).startsWith("INT-" + number + " " + label + ":"));
        List<String> news = slack.calls("chat.postMessage").stream()
                .filter(call -> "U0REP".equals(call.form().get("channel")))
                .map(call -> call.form().getOrDefault("text", ""))
                .filter(text -> text.contains("INT-" + number))
                .toList();
        assertThat(news).as("claimed").anyMatch(text -> text.contains("took on"));
        assertThat(news).as("asked").anyMatch(text -> text.contains("Which market?"));
        assertThat(news).as("resolved").anyMatch(text -> text.contains("Only on water."));
        assertThat(state.group(1)).isEqualTo("RESOLVED");
    }

    private static void finished(Future<?> click) throws InterruptedException, ExecutionException {
        click.get();
    }
}
