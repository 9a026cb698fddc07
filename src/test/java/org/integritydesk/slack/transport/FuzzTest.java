package org.integritydesk.slack.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.slack.routing.RoutingTable;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Everything Slack sends, broken in all the ways we could think of, and signed. The generator is our own: the libraries for it
 * bring an engine of their own, in which no Quarkus runs.
 */
@QuarkusTest
@TestProfile(FuzzTest.NothingYet.class)
class FuzzTest extends Scenario {
    /** A database of its own: what hundreds of other tests asked would be looked through with each case, more than twice as long. */
    public static final class NothingYet implements QuarkusTestProfile {}

    private static final long SEED = 20261123;
    private static final int OVER_SOCKETS = 5_000;
    private static final int IN_PROCESS = Integer.getInteger("fuzz.cases", 195_000);
    /** One case of so many is genuine but for one thing; the others are torn, and cheap: few of them get further than parsing. */
    private static final int MUTATED = 6;

    private static final int THREADS = 4;
    private static final long MOST_GROWTH = 100L * 1024 * 1024;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> PEOPLE =
            List.of(Cast.MAYA, Cast.MAYA, Cast.SAM, Cast.SAM, Cast.ANA, Cast.EVA, Cast.GIL, "W0FUZZ");

    /** Writes a line for every case otherwise. */
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("org.integritydesk"), Logger.getLogger("com.slack.api"));

    @Inject
    Wire wire;

    @Inject
    BoltGateway bolt;

    @Inject
    RoutingTable table;

    @Inject
    MeterRegistry metrics;

    @Inject
    Clock clock;

    @TestHTTPResource(Wire.PATH)
    URI address = URI.create("");

    private List<ObjectNode> interactions = List.of();
    private List<ObjectNode> events = List.of();
    private List<Case> whole = List.of();
    private final Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> failures = new ConcurrentSkipListMap<>();

    /** A body with the type it says it is of. */
    private record Case(String contentType, String body) {}

    private interface Sender {
        int send(Case one) throws Exception;
    }

    @BeforeEach
    void collectPayloads() {
        interactions = GenuinePayloads.interactions(table);
        events = GenuinePayloads.events();
        whole = Stream.concat(
                        interactions.stream()
                                .map(payload ->
                                        new Case(FORM, "payload=" + URLEncoder.encode(Json.write(payload), UTF_8))),
                        events.stream().map(event -> new Case("application/json", Json.write(event))))
                .toList();
        TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
    }

    @AfterEach
    void talkAgain() {
        TALKATIVE.forEach(logger -> logger.setLevel(null));
        stage.count("update outbox set state = 'PARKED' where state = 'PENDING' returning 1");
    }

    @Test
    void overSockets_nothingSigned_isAServerError() throws Exception {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        run(OVER_SOCKETS, SEED, 1, 0.3, one -> {
            long now = clock.instant().getEpochSecond();
            return http.send(
                            HttpRequest.newBuilder(address)
                                    .header("Content-Type", one.contentType())
                                    .header("X-Slack-Request-Timestamp", Long.toString(now))
                                    .header("X-Slack-Signature", wire.signature(now, one.body()))
                                    .timeout(Duration.ofSeconds(30))
                                    .POST(HttpRequest.BodyPublishers.ofString(one.body()))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        });
    }

    @Test
    void inProcess_nothingSigned_isAServerError() throws Exception {
        run(
                IN_PROCESS,
                SEED + 1,
                MUTATED,
                0.05,
                one -> bolt.handle(one.body(), Map.of("Content-Type", List.of(one.contentType())), Via.SOCKET)
                        .getStatus());
    }

    /**
     * @param mutated one of so many cases is a mutation of something genuine; the others are torn
     * @param reaching share that gets to a handler at least
     */
    private void run(int cases, long seed, int mutated, double reaching, Sender sender) throws Exception {
        // Caches and pools are filled before anything is measured.
        send(cases / 20, seed - 1, mutated, sender);
        statuses.clear();
        double takenBefore = taken();
        int threadsBefore = ManagementFactory.getThreadMXBean().getThreadCount();
        long heapBefore = heap();

        send(cases, seed, mutated, sender);

        assertThat(failures).as("5xx, by seed and number").isEmpty();
        assertThat(statuses.keySet()).allSatisfy(status -> assertThat(status).isBetween(200, 499));
        assertThat(taken() - takenBefore)
                .as("cases that got to Bolt's handlers, %s", statuses)
                .isGreaterThan(reaching * cases);
        assertThat(heap() - heapBefore).as("bytes kept").isLessThan(MOST_GROWTH);
        await("nothing runs any more")
                .untilAsserted(() -> assertThat(
                                metrics.get("slack.requests.running").gauge().value())
                        .isZero());
        await("threads are back")
                .atMost(Duration.ofSeconds(90))
                .untilAsserted(
                        () -> assertThat(ManagementFactory.getThreadMXBean().getThreadCount())
                                .isLessThanOrEqualTo(threadsBefore + 20));
    }

    private void send(int cases, long seed, int mutated, Sender sender) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Void>> shares = IntStream.range(0, THREADS)
                    .<Callable<Void>>mapToObj(share -> () -> {
                        for (int i = share; i < cases; i += THREADS) {
                            // Each case has its own seed, so that one can be repeated alone.
                            Case one = next(new Random(seed * 31 + i), i % mutated == 0);
                            int status = sender.send(one);
                            statuses.computeIfAbsent(status, key -> new LongAdder())
                                    .increment();
                            if (status >= 500 && failures.size() < 20) {
                                String start = one.body()
                                        .substring(0, Math.min(3_000, one.body().length()));
                                failures.computeIfAbsent(status + " at " + i + ": " + start, key -> new LongAdder())
                                        .increment();
                            }
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> share : threads.invokeAll(shares)) {
                share.get();
            }
        }
    }

    private Case next(Random random, boolean mutation) {
        return mutation ? generate(random) : torn(pick(whole, random), random);
    }

    /** Cut short, or with a few characters changed. */
    private static Case torn(Case one, Random random) {
        var body = new StringBuilder(one.body());
        if (random.nextInt(4) > 0) {
            body.setLength(random.nextInt(body.length()));
        } else {
            for (int i = random.nextInt(8); i >= 0; i--) {
                body.setCharAt(random.nextInt(body.length()), (char)
                        (random.nextInt(10) == 0 ? random.nextInt(0xd800) : 32 + random.nextInt(95)));
            }
        }
        return new Case(one.contentType(), body.toString());
    }

    private Case generate(Random random) {
        var mutations = new Mutations(random);
        Case one = switch (random.nextInt(10)) {
            case 0, 1 -> new Case(FORM, command(random, mutations));
            case 2, 3, 4 ->
                new Case("application/json", Json.write((ObjectNode)
                        mutations.broken(marked(pick(events, random), random))));
            default -> {
                ObjectNode payload = marked(pick(interactions, random), random);
                ((ObjectNode) payload.get("user")).put("id", pick(PEOPLE, random));
                yield new Case(
                        FORM,
                        "payload=" + URLEncoder.encode(Json.write((ObjectNode) mutations.broken(payload)), UTF_8));
            }
        };
        return switch (random.nextInt(20)) {
            case 0 -> new Case(one.contentType(), mutations.torn(one.body()));
            case 1 -> new Case(one.contentType().equals(FORM) ? "application/json" : FORM, one.body());
            case 2 -> new Case("text/plain; charset=utf-16", one.body());
            default -> one;
        };
    }

    /** A repetition would get the answer it got before, and no handler would see it. */
    private static ObjectNode marked(ObjectNode genuine, Random random) {
        ObjectNode payload = genuine.deepCopy();
        payload.put(payload.has("event") ? "event_id" : "trigger_id", "Ev" + random.nextLong());
        return payload;
    }

    /** Only people who are not staff send commands, so that nobody is away in the next story. */
    private static String command(Random random, Mutations mutations) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "team_id",
                Cast.TEAM,
                "channel_id",
                Cast.US,
                "user_id",
                random.nextBoolean() ? Cast.MAYA : "W0FUZZ",
                "command",
                "/integrity",
                "text",
                pick(GenuinePayloads.commands(), random),
                "response_url",
                "https://hooks.example/x",
                "trigger_id",
                "1.1." + random.nextInt()));
        String broken = pick(List.copyOf(fields.keySet()), random);
        switch (random.nextInt(4)) {
            case 0 -> fields.remove(broken);
            case 1 -> fields.put(broken, mutations.odd());
            case 2 -> fields.put(broken, "");
            default -> {}
        }
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, UTF_8)));
        if (random.nextInt(10) == 0) {
            body.append('&').append(broken).append("=%zz");
        }
        return body.toString();
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private double taken() {
        return metrics.find("slack.requests.taken").counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
