package org.integritydesk.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.integritydesk.playground.outbound.Signature;
import org.integritydesk.playground.workspace.Json;

/** The app at the other end: records what it is sent and answers as told. Unsigned requests fail. */
final class SomeApp implements AutoCloseable {
    /** A request, with the form's fields, and its JSON: the event, or the form's payload. */
    record Received(Map<String, String> form, ObjectNode json, Optional<String> retry) {}

    /** An answer. */
    record Answer(int status, String body) {}

    final List<Received> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Function<Received, Answer> behaviour = request -> new Answer(200, "");

    SomeApp() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/slack/events", this::handle);
        server.start();
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/slack/events");
    }

    void answers(Function<Received, Answer> next) {
        behaviour = next;
    }

    void answers(int status, String body) {
        answers(request -> new Answer(status, body));
    }

    Received last() {
        return received.getLast();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String timestamp = exchange.getRequestHeaders().getFirst("X-Slack-Request-Timestamp");
            String signature = exchange.getRequestHeaders().getFirst("X-Slack-Signature");
            boolean genuine =
                    Signature.of("test-secret", Long.parseLong(timestamp), body).equals(signature);
            Received request =
                    read(body, Optional.ofNullable(exchange.getRequestHeaders().getFirst("X-Slack-Retry-Num")));
            received.add(request);
            Answer answer = genuine ? behaviour.apply(request) : new Answer(401, "");
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Received read(String body, Optional<String> retry) {
        Optional<ObjectNode> event = Json.parseObject(body);
        if (event.isPresent()) {
            return new Received(Map.of(), event.get(), retry);
        }
        Map<String, String> form = new HashMap<>();
        for (String field : body.split("&")) {
            String[] parts = field.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        ObjectNode payload = Json.parseObject(form.getOrDefault("payload", "")).orElseGet(Json::object);
        return new Received(form, payload, retry);
    }
}
