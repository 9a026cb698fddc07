package org.integritydesk.playground.outbound;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.Person;
import org.integritydesk.playground.workspace.PlaygroundConfig;
import org.integritydesk.playground.workspace.Room;

/**
 * The Events API: sends what the app subscribed to, and repeats what it did not take, with the same event id. Each
 * event travels on a thread of its own, so a slow answer holds up nobody.
 */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
public final class Events {
    private final AppClient app;
    private final PlaygroundConfig config;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<Optional<ObjectNode>> latest = new AtomicReference<>(Optional.empty());

    @Inject
    public Events(AppClient app, PlaygroundConfig config, Clock clock) {
        this.app = app;
        this.config = config;
        this.clock = clock;
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }

    /**
     * Sends the event if the app subscribed to the type.
     *
     * @param type as the app subscribes to it, {@code message.im} for example
     * @return the first attempt's outcome; accepted at once if the app did not subscribe
     */
    public CompletableFuture<Ack> send(String type, ObjectNode event) {
        if (!config.eventTypes().contains(type)) {
            return CompletableFuture.completedFuture(new Ack.Accepted(""));
        }
        ObjectNode body = envelope(event);
        latest.set(Optional.of(body));
        return CompletableFuture.supplyAsync(() -> attempt(body, 0, ""), threads);
    }

    /** Sends the latest event once more, as Slack does when an acknowledgement got lost; waits for the outcome. */
    public Ack repeatLatest() {
        ObjectNode body = latest.get().orElseThrow(() -> new IllegalStateException("no event was sent yet"));
        return Ack.of(app.event(body, 1, "http_timeout"));
    }

    private Ack attempt(ObjectNode body, int repetition, String why) {
        AppReply reply = app.event(body, repetition, why);
        boolean mayRepeat = !(reply instanceof AppReply.Answered answered && answered.noRetry());
        List<Duration> delays = config.retryDelays();
        if (!reply.isSuccess() && mayRepeat && repetition < delays.size()) {
            CompletableFuture.delayedExecutor(delays.get(repetition).toMillis(), TimeUnit.MILLISECONDS, threads)
                    .execute(() -> attempt(body, repetition + 1, reason(reply)));
        }
        return reply.isSuccess() ? new Ack.Accepted("") : Ack.of(reply);
    }

    private static String reason(AppReply reply) {
        return switch (reply) {
            case AppReply.TimedOut() -> "http_timeout";
            case AppReply.Unreachable() -> "connection_failed";
            case AppReply.Answered ignored -> "http_error";
        };
    }

    private ObjectNode envelope(ObjectNode event) {
        String home = Cast.person(event.path("user").asText()).map(Person::team).orElse(Cast.TEAM);
        boolean shared = Cast.room(
                        event.path("channel").asText(event.at("/item/channel").asText()))
                .map(Room::shared)
                .orElse(false);
        ObjectNode envelope = Json.object()
                .put("token", Payload.TOKEN)
                // Of a shared room the root names the company of whoever did it.
                .put("team_id", home)
                .put("context_team_id", Cast.TEAM)
                .put("api_app_id", Cast.APP);
        envelope.set("event", event);
        envelope.put("type", "event_callback")
                .put("event_id", "Ev" + UUID.randomUUID().toString().replace("-", ""))
                .put("event_time", clock.instant().getEpochSecond());
        envelope.putArray("authorizations")
                .addObject()
                .putNull("enterprise_id")
                .put("team_id", Cast.TEAM)
                .put("user_id", Cast.BOT_USER)
                .put("is_bot", true)
                .put("is_enterprise_install", false);
        return envelope.put("is_ext_shared_channel", shared);
    }
}
