package org.integritydesk.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.ServerWebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Slack's end of Socket Mode: every delivery goes over one of the sockets that are open, and its ack is awaited there. */
final class SlackSockets implements Transport, AutoCloseable {
    /** Of the address that {@code apps.connections.open} hands out. */
    static final String PATH = "/link";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ACK_LIMIT = Duration.ofSeconds(15);

    private final Vertx vertx;
    private final HttpServer server;
    private final List<ServerWebSocket> open = new CopyOnWriteArrayList<>();
    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger acknowledged = new AtomicInteger();

    /** An envelope whose ack did not come yet. */
    private record Waiting(ServerWebSocket socket, CompletableFuture<Answer> answer) {}

    private SlackSockets(Vertx vertx) {
        this.vertx = vertx;
        this.server = vertx.createHttpServer().webSocketHandler(this::opened);
    }

    static SlackSockets listen() throws InterruptedException, ExecutionException {
        var sockets = new SlackSockets(Vertx.vertx());
        sockets.server
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        return sockets;
    }

    int port() {
        return server.actualPort();
    }

    /** Envelopes that were acknowledged in time so far. */
    int acknowledged() {
        return acknowledged.get();
    }

    /** Sockets that are open now. */
    int size() {
        return open.size();
    }

    @Override
    public Answer send(Delivery delivery, int repetition, Random random) throws InterruptedException {
        List<ServerWebSocket> now = List.copyOf(open);
        if (now.isEmpty()) {
            return new Answer.Nothing("no socket is open");
        }
        ServerWebSocket socket = now.get(random.nextInt(now.size()));
        String id = UUID.randomUUID().toString();
        var answer = new CompletableFuture<Answer>();
        waiting.put(id, new Waiting(socket, answer));
        try {
            socket.writeTextMessage(envelope(id, delivery, repetition))
                    .onFailure(gone -> answer.complete(new Answer.Nothing(gone.toString())));
            return answer.get(ACK_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return new Answer.Nothing("no ack");
        } catch (ExecutionException e) {
            throw new IllegalStateException("Answers do not fail", e);
        } finally {
            waiting.remove(id);
        }
    }

    private static String envelope(String id, Delivery delivery, int repetition) {
        ObjectNode envelope = JSON.createObjectNode()
                .put("envelope_id", id)
                .put(
                        "type",
                        switch (delivery.kind()) {
                            case COMMAND -> "slash_commands";
                            case INTERACTION -> "interactive";
                            case EVENT -> "events_api";
                        })
                .put("accepts_response_payload", delivery.kind() != Delivery.Kind.EVENT);
        envelope.set("payload", delivery.payload());
        if (delivery.kind() == Delivery.Kind.EVENT) {
            envelope.put("retry_attempt", repetition).put("retry_reason", repetition == 0 ? "" : "timeout");
        }
        return envelope.toString();
    }

    private void opened(ServerWebSocket socket) {
        open.add(socket);
        socket.textMessageHandler(this::acknowledged);
        socket.closeHandler(closed -> {
            open.remove(socket);
            waiting.values().stream()
                    .filter(one -> one.socket().equals(socket))
                    .forEach(one -> one.answer().complete(new Answer.Nothing("the socket closed")));
        });
        ObjectNode hello = JSON.createObjectNode().put("type", "hello").put("num_connections", open.size());
        hello.putObject("connection_info").put("app_id", "A0");
        hello.putObject("debug_info").put("host", "localhost").put("approximate_connection_time", 18_060);
        socket.writeTextMessage(hello.toString());
    }

    private void acknowledged(String message) {
        try {
            JsonNode ack = JSON.readTree(message);
            Waiting known = waiting.get(ack.path("envelope_id").asText());
            if (known != null) {
                acknowledged.incrementAndGet();
                known.answer()
                        .complete(new Answer.Taken(
                                ack.has("payload") ? ack.path("payload").toString() : ""));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An ack is no JSON: " + message, e);
        }
    }

    @Override
    public void close() {
        vertx.close();
    }
}
