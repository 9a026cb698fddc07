package org.integritydesk.webhooks;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Writes down what it receives, and answers as laid down; otherwise that all is well. */
final class ReceivingServer implements AutoCloseable {
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Deque<Integer> answers = new ConcurrentLinkedDeque<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private volatile CountDownLatch hold = new CountDownLatch(0);

    /** One request, and the status it was answered with. */
    record Received(String path, Headers headers, byte[] body, int status) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        String header(String name) {
            return headers.getFirst(name);
        }
    }

    ReceivingServer(URI address) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort()), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Integer laidDown = answers.poll();
        int status = laidDown == null ? 204 : laidDown;
        received.add(new Received(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body, status));
        try {
            hold.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (status / 100 == 3) {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    void answers(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    /** From now on nobody gets an answer until {@link #letGo}. */
    void hang() {
        hold = new CountDownLatch(1);
    }

    void letGo() {
        hold.countDown();
    }

    List<Received> received() {
        return received;
    }

    /** What it received about a ticket, in order. */
    List<Received> about(String ticket) {
        return received.stream()
                .filter(each -> each.header("webhook-id").startsWith(ticket + "/"))
                .toList();
    }

    @Override
    public void close() {
        letGo();
        server.stop(0);
        threads.shutdownNow();
    }
}
