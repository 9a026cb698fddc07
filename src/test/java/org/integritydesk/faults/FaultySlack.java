package org.integritydesk.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A Slack that remembers what it was told, and of which a planned share of the calls goes wrong. */
final class FaultySlack implements AutoCloseable {
    static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    /** Longer than anybody waits. */
    private static final Duration NEVER = Duration.ofSeconds(40);

    private static final int PIECES = 10;
    private static final Duration BETWEEN_PIECES = Duration.ofMillis(150);
    private static final String API = "/api/";
    private static final String HOOKS = "/hooks/";

    private final HttpServer server;
    private final SlackSockets sockets;
    /** The desk trusts sockets at the address of the Web API alone, so both are behind one door. */
    private final TcpProxy door;

    private final Rooms rooms = new Rooms();
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private final Queue<Refusal> refusals = new ConcurrentLinkedQueue<>();
    private final Queue<Whisper> whispers = new ConcurrentLinkedQueue<>();
    private final AtomicLong counted = new AtomicLong();
    private volatile FaultPlan plan = FaultPlan.NONE;

    /**
     * A call of the Web API.
     *
     * @param at when it arrived
     */
    record Call(String method, Map<String, String> form, Instant at, Fault fault) {}

    /**
     * A call that was told to wait.
     *
     * @param told when the answer was sent: before, nobody can know
     */
    record Refusal(String method, Map<String, String> form, Instant told) {}

    /** What was sent to a response_url. */
    record Whisper(String url, String body) {}

    private FaultySlack(HttpServer server, SlackSockets sockets, TcpProxy door) {
        this.server = server;
        this.sockets = sockets;
        this.door = door;
    }

    static FaultySlack start() throws IOException, ExecutionException, InterruptedException {
        var server = HttpServer.create(new InetSocketAddress("localhost", 0), 1024);
        var sockets = SlackSockets.listen();
        var door = TcpProxy.to(
                "GET " + SlackSockets.PATH, sockets.port(), server.getAddress().getPort());
        var slack = new FaultySlack(server, sockets, door);
        server.createContext(API, slack::api);
        server.createContext(HOOKS, slack::hook);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return slack;
    }

    /** From now on, calls go wrong like this. */
    void follow(FaultPlan next) {
        plan = next;
    }

    URI apiUrl() {
        return at(API);
    }

    /** Below which response_urls are. */
    URI hooksUrl() {
        return at(HOOKS);
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + door.port() + path);
    }

    /** The sockets that instances opened. */
    SlackSockets sockets() {
        return sockets;
    }

    Rooms rooms() {
        return rooms;
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    List<Whisper> whispers() {
        return List.copyOf(whispers);
    }

    private void api(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestURI().getPath().substring(API.length());
        Map<String, String> form = form(read(exchange));
        Instant now = Instant.now();
        Fault fault = plan.of(counted.getAndIncrement());
        calls.add(new Call(method, form, now, fault));
        finish(exchange, fault, fault.isDone() ? done(method, form, now) : "");
        if (fault == Fault.RATE_LIMITED) {
            refusals.add(new Refusal(method, form, Instant.now()));
        }
    }

    private String done(String method, Map<String, String> form, Instant now) {
        return method.equals("apps.connections.open")
                ? "{\"ok\":true,\"url\":\"ws://localhost:" + door.port() + SlackSockets.PATH + "\"}"
                : rooms.call(method, form, now).toString();
    }

    private void hook(HttpExchange exchange) throws IOException {
        String body = read(exchange);
        Fault fault = plan.of(counted.getAndIncrement());
        if (fault.isDone()) {
            whispers.add(new Whisper(at(exchange.getRequestURI().getPath()).toString(), body));
        }
        finish(exchange, fault, "ok");
    }

    private static void finish(HttpExchange exchange, Fault fault, String answer) throws IOException {
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        switch (fault) {
            case NONE -> send(exchange, 200, "application/json", body);
            case RATE_LIMITED -> {
                exchange.getResponseHeaders().add("Retry-After", Long.toString(RETRY_AFTER.toSeconds()));
                send(exchange, 429, "application/json", bytes("{\"ok\":false,\"error\":\"ratelimited\"}"));
            }
            case SERVER_ERROR -> send(exchange, 500, "text/plain", bytes("Internal Server Error"));
            case HTML -> send(exchange, 200, "text/html", bytes("<html><body>Bad gateway</body></html>"));
            case NO_ANSWER -> pause(NEVER);
            case CLOSED_BEFORE, CLOSED_AFTER -> {}
            case HALF_ANSWER -> {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body, 0, body.length / 2);
                exchange.getResponseBody().flush();
            }
            case SLOW_BYTES -> {
                exchange.sendResponseHeaders(200, body.length);
                int piece = Math.max(1, body.length / PIECES);
                for (int from = 0; from < body.length; from += piece) {
                    exchange.getResponseBody().write(body, from, Math.min(piece, body.length - from));
                    exchange.getResponseBody().flush();
                    pause(BETWEEN_PIECES);
                }
            }
        }
        exchange.close();
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new HashMap<>();
        for (String pair : body.split("&")) {
            String[] parts = pair.split("=", 2);
            form.put(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        door.close();
        server.stop(0);
        sockets.close();
    }
}
