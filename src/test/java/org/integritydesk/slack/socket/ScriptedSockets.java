package org.integritydesk.slack.socket;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;

/** Connections against a Slack that follows a script. The handler does what the event's id says. */
abstract class ScriptedSockets {
    static final Duration BEAT = Duration.ofMillis(200);
    final ScriptedSlack slack = new ScriptedSlack();
    private final HttpClient http = HttpClient.newHttpClient();
    final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    final AtomicInteger begun = new AtomicInteger();
    final List<Sockets> all = new ArrayList<>();

    ScriptedSockets() throws IOException {}

    @AfterEach
    void close() throws IOException {
        held.values().forEach(CountDownLatch::countDown);
        all.forEach(Sockets::stop);
        http.shutdownNow();
        slack.close();
    }

    Sockets start(int wanted) {
        var settings = new SlackConfig();
        settings.setMethodsEndpointUrlPrefix(slack.api().toString());
        settings.getMethodsConfig().setStatsEnabled(false);
        var client = Slack.getInstance(settings).methods("xapp-1");
        var connector = new Connector(client, slack.api(), http, Clock.systemUTC());
        var sockets = new Sockets(connector, new Inbox(this::handle, metrics), wanted, BEAT, metrics);
        all.add(sockets);
        sockets.start();
        return sockets;
    }

    private Response handle(String body, Map<String, List<String>> headers) {
        String id = body.replaceAll(".*\"event_id\":\"([^\"]*)\".*", "$1");
        begun.incrementAndGet();
        try {
            held.getOrDefault(id, new CountDownLatch(0)).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return switch (id) {
            case "refuse" -> Response.serverError().build();
            case "throw" -> throw new IllegalStateException("as the test wants it");
            default -> Response.ok().build();
        };
    }

    void hold(String id) {
        held.put(id, new CountDownLatch(1));
    }

    void letGo(String id) {
        Objects.requireNonNull(held.remove(id)).countDown();
    }

    static String acknowledged(String id) {
        return "{\"envelope_id\":\"" + id + "\"}";
    }

    double count(String name, String tag, String value) {
        return metrics.counter(name, tag, value).count();
    }
}
