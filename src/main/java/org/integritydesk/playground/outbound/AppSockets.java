package org.integritydesk.playground.outbound;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.PlaygroundConfig;

/**
 * Socket Mode: the connections the app opened. Each request goes over one of them in turn, announced or not, as long as it is open;
 * only an acknowledgement on the same one counts.
 */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
public final class AppSockets {
    /** The path at which a ticket is redeemed. */
    public static final String PATH = "/playground/socket";

    private static final int MOST = 10;

    private final PlaygroundConfig config;
    private final Set<String> tickets = ConcurrentHashMap.newKeySet();
    private final List<AppSocket> open = new CopyOnWriteArrayList<>();
    private final Set<AppSocket> announced = ConcurrentHashMap.newKeySet();
    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger turns = new AtomicInteger();

    private record Waiting(AppSocket socket, CompletableFuture<AppReply> reply) {}

    @Inject
    public AppSockets(PlaygroundConfig config) {
        this.config = config;
    }

    /** An address for one connection. */
    public URI address() {
        String ticket = UUID.randomUUID().toString();
        tickets.add(ticket);
        URI here = config.eventsUrl().resolve(PATH + "?ticket=" + ticket);
        return URI.create("ws" + here.toString().substring("http".length()));
    }

    /** Whether the ticket is good; it is good once. */
    public boolean redeem(String ticket) {
        return tickets.remove(ticket);
    }

    /** The app is connected; not for long if it has ten connections already. */
    public void opened(AppSocket socket) {
        if (open.size() >= MOST) {
            socket.send(disconnect("too_many_websockets"));
            socket.close();
            return;
        }
        ObjectNode hello = Json.object().put("type", "hello").put("num_connections", open.size() + 1);
        hello.putObject("connection_info").put("app_id", Cast.APP);
        socket.send(Json.write(hello));
        open.add(socket);
    }

    /** The connection ended; what was not acknowledged on it never will be. */
    public void closed(AppSocket socket) {
        open.remove(socket);
        announced.remove(socket);
        waiting.values().stream()
                .filter(each -> each.socket().equals(socket))
                .forEach(each -> each.reply().complete(new AppReply.Unreachable()));
    }

    /** The app said something. */
    public void received(AppSocket socket, String text) {
        Json.parseObject(text)
                .ifPresent(said -> Optional.ofNullable(
                                waiting.get(said.path("envelope_id").asText()))
                        .filter(each -> each.socket().equals(socket))
                        .ifPresent(each -> each.reply().complete(new AppReply.Answered(200, body(said), false))));
    }

    /** How many connections there are. */
    public int open() {
        return open.size();
    }

    /** Tells the app, on every connection, that it will be closed; requests still come over it. */
    public void announce(String reason) {
        for (AppSocket socket : open) {
            announced.add(socket);
            socket.send(disconnect(reason));
        }
    }

    /** Closes what was announced. */
    public void closeAnnounced() {
        announced.forEach(AppSocket::close);
    }

    /** Sends a request over the next connection, and waits as long as Slack would. */
    AppReply deliver(String type, ObjectNode payload, boolean acceptsPayload, int repetition, String reason) {
        List<AppSocket> sockets = List.copyOf(open);
        if (sockets.isEmpty()) {
            return new AppReply.Unreachable();
        }
        AppSocket socket = sockets.get(Math.floorMod(turns.getAndIncrement(), sockets.size()));
        String id = UUID.randomUUID().toString();
        var reply = new CompletableFuture<AppReply>();
        waiting.put(id, new Waiting(socket, reply));
        ObjectNode envelope = Json.object().put("envelope_id", id).put("type", type);
        envelope.set("payload", payload);
        envelope.put("accepts_response_payload", acceptsPayload)
                .put("retry_attempt", repetition)
                .put("retry_reason", reason);
        socket.send(Json.write(envelope));
        try {
            return reply.get(config.ackTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new AppReply.TimedOut();
        } catch (ExecutionException e) {
            return new AppReply.Unreachable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new AppReply.Unreachable();
        } finally {
            waiting.remove(id);
        }
    }

    private static String disconnect(String reason) {
        return Json.write(Json.object().put("type", "disconnect").put("reason", reason));
    }

    private static String body(ObjectNode said) {
        return said.path("payload") instanceof ObjectNode payload ? Json.write(payload) : "";
    }
}
