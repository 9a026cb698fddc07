package org.integritydesk.packaged;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Another server that speaks Slack's Web API, as little of it as the app needs; remembers every call. */
final class RecordingSlack implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final AtomicInteger messages = new AtomicInteger();

    /** A Web API call with its form fields; that of a post carries the {@code ts} that it was given. */
    record Call(String method, Map<String, String> form) {}

    private RecordingSlack(HttpServer server) {
        this.server = server;
    }

    static RecordingSlack start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        var slack = new RecordingSlack(server);
        server.createContext("/api/", slack::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return slack;
    }

    URI apiUrl() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/api/");
    }

    List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    /** The texts of the messages in a channel as they are now, changes made, of those that ever held these words. */
    List<String> shown(String channel, String words) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (Call call : calls) {
            String ts = call.form().get("ts");
            if (ts != null
                    && channel.equals(call.form().get("channel"))
                    && (shown.containsKey(ts)
                            || call.form().getOrDefault("blocks", "").contains(words))) {
                shown.put(ts, call.form().getOrDefault("text", ""));
            }
        }
        return List.copyOf(shown.values());
    }

    private void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestURI().getPath().substring("/api/".length());
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (method.equals("chat.postMessage")) {
            form.put("ts", "1700000000." + messages.incrementAndGet());
        }
        calls.add(new Call(method, form));
        ObjectNode answer = JSON.createObjectNode().put("ok", true);
        switch (method) {
            case "auth.test" ->
                answer.put("user_id", "U0BOT")
                        .put("bot_id", "B0BOT")
                        .put("team_id", "T0")
                        .put("url", "https://example.com/");
            case "chat.postMessage" ->
                answer.put("channel", form.get("channel")).put("ts", form.get("ts"));
            case "conversations.open" -> answer.putObject("channel").put("id", form.getOrDefault("users", ""));
            case "conversations.history", "conversations.replies" -> {
                var messages = answer.putArray("messages");
                for (Call call : calls("chat.postMessage")) {
                    if (call.form().getOrDefault("channel", "").equals(form.get("channel"))) {
                        messages.addObject()
                                .put("ts", call.form().get("ts"))
                                .set("metadata", JSON.readTree(call.form().getOrDefault("metadata", "{}")));
                    }
                }
            }
            case "chat.getPermalink" ->
                answer.put("permalink", "https://example.com/archives/" + form.get("channel") + "/p1");
            case "usergroups.users.list" -> answer.putArray("users").add("U0STAFF");
            default -> {}
        }
        byte[] body = JSON.writeValueAsBytes(answer);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new HashMap<>();
        for (String pair : body.split("&")) {
            String[] parts = pair.split("=", 2);
            form.put(decode(parts[0]), parts.length > 1 ? decode(parts[1]) : "");
        }
        return form;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
