package org.integritydesk.slack.socket;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.integritydesk.platform.failure.Incident;

/**
 * Handles requests side by side, each on a thread of its own, and acknowledges what was handled on the connection that delivered it. If
 * that one is gone, or the handling failed, nobody hears of it: Slack delivers again, and what was done is not done twice.
 */
final class Inbox {
    static final int AT_ONCE = 64;

    private final Handler handler;
    private final MeterRegistry metrics;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

    /** Answers a request that came over a socket as the HTTP endpoint would. */
    @FunctionalInterface
    interface Handler {
        Response handle(String body, Map<String, List<String>> headers);
    }

    Inbox(Handler handler, MeterRegistry metrics) {
        this.handler = handler;
        this.metrics = metrics;
    }

    /** Takes a request as soon as there is a place, and only then lets the connection read on. */
    void take(Envelope envelope, Connection from) {
        Thread.ofVirtual().name("slack-envelope").start(() -> {
            // The JDK's client starts this from a thread of its own, which knows nothing of the application.
            Thread.currentThread().setContextClassLoader(loader);
            places.acquireUninterruptibly();
            try {
                from.readOn();
                answer(envelope, from);
            } finally {
                places.release();
            }
        });
    }

    /** Counts what is no request. */
    void skip() {
        count("unknown");
    }

    /** Takes nothing more, and waits so long for what is being handled; false if something is still running. */
    boolean drain(Duration atMost) throws InterruptedException {
        return places.tryAcquire(AT_ONCE, atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void answer(Envelope envelope, Connection from) {
        count(envelope.kind().name().toLowerCase(Locale.ROOT));
        metrics.counter("slack.socket.acks", "outcome", acknowledged(envelope, from))
                .increment();
    }

    private String acknowledged(Envelope envelope, Connection from) {
        try {
            Response response = handler.handle(envelope.body(), envelope.headers());
            if (response.getStatus() != Response.Status.OK.getStatusCode()) {
                return "refused";
            }
            String said = response.getEntity() instanceof String body ? body : "";
            return from.send(envelope.acknowledgement(said)) ? "sent" : "connection_gone";
        } catch (RuntimeException e) {
            Incident.log("Handling a request that came over a socket failed", e);
            return "failed";
        }
    }

    private void count(String type) {
        metrics.counter("slack.socket.envelopes", "type", type).increment();
    }
}
