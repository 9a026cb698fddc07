package org.integritydesk.slack.transport;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.integritydesk.platform.failure.Incident;
import org.integritydesk.slack.SlackConfig;

/**
 * Answers Slack while it still waits. What is handled in time is answered with its result; otherwise the person is told that
 * it takes longer, and gets the result when it is there.
 */
@ApplicationScoped
class AckInTime {
    /** Longer than anything takes that still ends; then an event is left for Slack to deliver again. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final Handling handling;
    private final LateAnswer late;
    private final Duration within;
    private final MeterRegistry metrics;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    AckInTime(Handling handling, LateAnswer late, SlackConfig config, MeterRegistry metrics) {
        this.handling = handling;
        this.late = late;
        this.within = config.ackWithin();
        this.metrics = metrics;
    }

    Response answer(Request<?> request) throws InterruptedException {
        CompletableFuture<Response> answer = CompletableFuture.supplyAsync(() -> handling.of(request), threads);
        Optional<Response> early = EarlyAck.to(request);
        try {
            return answer.get(early.isPresent() ? within.toMillis() : LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            metrics.counter(
                            "slack.requests.late",
                            "type",
                            request.getRequestType().name())
                    .increment();
            if (early.isEmpty()) {
                return Response.error(503);
            }
            var unused = answer.thenAcceptAsync(found -> bring(request, found), threads);
            return early.get();
        } catch (ExecutionException e) {
            Incident.log("A request was not handled", e);
            return Response.error(500);
        }
    }

    private void bring(Request<?> request, Response answer) {
        try {
            late.bring(request, answer);
        } catch (RuntimeException e) {
            Incident.log("A late answer did not reach the person", e);
        }
    }

    /** What is running ends before the database goes. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        threads.shutdown();
        threads.awaitTermination(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
    }
}
