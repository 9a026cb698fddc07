package org.integritydesk.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.integritydesk.knowledge.search.SampleVectors;
import org.integritydesk.platform.database.EmbeddedDatabase;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.Ports;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketLifecycle;
import org.integritydesk.tickets.TicketState;
import org.integritydesk.tickets.Transition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances on one database: a thousand tickets through random acts from sixteen threads, legal or not, over both. */
class TwoInstancesIT {
    private static final int TICKETS = 1_000;
    private static final int ACTS = 4_000;
    private static final int THREADS = 16;
    private static final long FIRST = 1001;
    private static final long SEED = 20_261_123;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> TOKEN =
            Map.of("Authorization", "Bearer token", "Content-Type", "application/json");
    private static final List<String> STAFF = List.of("U0STAFF", "U0STAFF2", "U0STAFF3");
    private static final List<String> REPS = List.of("U0REP1", "U0REP2");

    @TempDir
    Path folder = Path.of("");

    @Test
    void whateverPeopleTryOverBoth_everyTicketIsWhatItsHistorySays_andEveryMessageIsSentOnce() throws Exception {
        try (var slack = RecordingSlack.start();
                var database = EmbeddedDatabase.start(folder.resolve("database"))) {
            SampleVectors.into(database);
            var environment = new HashMap<>(SignedSlack.environment(slack));
            environment.put("INTEGRITY_STAFF", String.join(",", STAFF));
            environment.put("INTEGRITY_DB_URL", database.url());
            environment.put("INTEGRITY_DB_USER", database.user());
            try (var one = started("one", environment);
                    var other = started("other", environment)) {
                List<PackagedApp> apps = List.of(one, other);
                AtOnce.run(THREADS, TICKETS, n -> open(apps.get(n % 2), n));
                Map<Integer, Integer> answers = new ConcurrentHashMap<>();
                AtOnce.run(THREADS, ACTS, n -> answers.merge(act(apps.get(n % 2), n), 1, Integer::sum));

                assertThat(answers.keySet())
                        .as("what was tried was legal and illegal: %s", answers)
                        .contains(200, 403, 409)
                        .allSatisfy(status -> assertThat(status).isLessThan(500));
                for (long number = FIRST; number < FIRST + TICKETS; number++) {
                    replays(get(number % 2 == 0 ? one : other, number));
                }
                everythingSentOnce(slack, database);
            }
        }
    }

    private PackagedApp started(String name, Map<String, String> environment) throws Exception {
        Path work = folder.resolve(name);
        assertThat(work.toFile().mkdirs()).isTrue();
        return PackagedApp.start("dist", work, Ports.free(), environment).awaitReady();
    }

    private static String open(PackagedApp app, int n) {
        ObjectNode body = JSON.createObjectNode()
                .put("person", REPS.get(n % REPS.size()))
                // Not in English, so that a thousand much alike are no wave: this is not about those.
                .put(
                        "text",
                        "Est-ce que la publicité numéro " + n + " peut être diffusée au Canada dimanche prochain ?");
        HttpResponse<String> reply = post(app, "/api/v1/tickets", body);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(201);
        return reply.body();
    }

    /** Mostly what the table allowed a moment ago, sometimes anything by anybody. */
    private static int act(PackagedApp app, int n) {
        var random = new Random(SEED + n);
        // Few enough tickets at a time that people meet.
        long number = FIRST + (n / 160 * 40 + random.nextInt(40)) % TICKETS;
        TicketAct.Kind kind = TicketAct.Kind.values()[random.nextInt(TicketAct.Kind.values().length)];
        String person = random.nextBoolean() ? STAFF.get(random.nextInt(3)) : REPS.get(random.nextInt(2));
        if (random.nextInt(4) > 0) {
            JsonNode ticket = get(app, number);
            TicketState state = TicketState.valueOf(ticket.path("state").asText());
            List<Transition> rows = TicketLifecycle.TABLE.stream()
                    .filter(row -> row.from() == state)
                    .toList();
            Transition row = rows.get(random.nextInt(rows.size()));
            kind = row.act();
            person = switch (row.by().getFirst()) {
                case STAFF, DESK -> STAFF.get(random.nextInt(3));
                case OWNER -> ticket.path("assignee").asText("U0STAFF");
                case REQUESTER -> ticket.path("requester").asText();
            };
        }
        ObjectNode body = JSON.createObjectNode()
                .put("act", kind.name())
                .put("person", person)
                .put("to", STAFF.get(random.nextInt(3)))
                .put("text", "Which market?")
                .put("reason", "why not")
                .put("until", Instant.now().plus(Duration.ofDays(30)).toString())
                .put("route", "R3")
                .put("answer", "Only on water.")
                .put("rootCause", "GAP")
                .put("into", "INT-" + (FIRST + random.nextInt(TICKETS)))
                .put("priority", "P1")
                .put("stars", 4);
        body.putObject("packet").put("Market", "United States");
        body.putObject("details").put("tried", "everything");
        return post(app, "/api/v1/tickets/INT-" + number + "/transitions", body).statusCode();
    }

    private static void replays(JsonNode ticket) {
        String number = ticket.path("number").asText();
        @Nullable String state = null;
        int version = 0;
        for (JsonNode event : ticket.path("history")) {
            assertThat(event.path("version").asInt()).as(number).isEqualTo(++version);
            assertThat(event.path("from").isNull() ? null : event.path("from").asText())
                    .as(number)
                    .isEqualTo(state);
            String to = event.path("to").asText();
            if (state != null) {
                assertThat(TicketLifecycle.row(
                                TicketState.valueOf(state),
                                TicketAct.Kind.valueOf(event.path("act").asText())))
                        .as("%s: %s", number, event)
                        .isPresent()
                        .hasValueSatisfying(row -> assertThat(row.to().name()).isEqualTo(to));
            }
            state = to;
        }
        assertThat(ticket.path("state").asText()).as(number).isEqualTo(state);
        assertThat(ticket.path("version").asInt()).as(number).isEqualTo(version);
    }

    /** Nothing waits, nothing was given up, and no post of Slack's carries the same notice twice. */
    private static void everythingSentOnce(RecordingSlack slack, EmbeddedDatabase database) {
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    try (var connection = DriverManager.getConnection(database.url(), database.user(), "");
                            var statement = connection.createStatement();
                            var rows = statement.executeQuery(
                                    "select count(*) from outbox where state <> 'SENT' and family = 'tickets'")) {
                        rows.next();
                        assertThat(rows.getLong(1)).isZero();
                    }
                });
        Map<String, Long> posts = slack.calls("chat.postMessage").stream()
                .map(call -> call.form().getOrDefault("metadata", ""))
                .collect(Collectors.groupingBy(metadata -> metadata, Collectors.counting()));
        assertThat(posts).hasSizeGreaterThan(TICKETS);
        assertThat(posts.entrySet().stream().filter(post -> post.getValue() > 1))
                .isEmpty();
    }

    private static JsonNode get(PackagedApp app, long number) {
        try {
            return JSON.readTree(app.get("/api/v1/tickets/INT-" + number, TOKEN).body());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> post(PackagedApp app, String path, ObjectNode body) {
        try {
            return app.post(path, JSON.writeValueAsString(body), TOKEN);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
