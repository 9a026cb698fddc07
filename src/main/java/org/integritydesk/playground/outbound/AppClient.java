package org.integritydesk.playground.outbound;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.PlaygroundConfig;

/** Sends requests to the app, signed or over its sockets if it has a token for those, and waits as long as Slack would. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
public final class AppClient {
    private final PlaygroundConfig config;
    private final Clock clock;
    private final AppSockets sockets;
    private final HttpClient http;

    @Inject
    public AppClient(PlaygroundConfig config, Clock clock, AppSockets sockets) {
        this.config = config;
        this.clock = clock;
        this.sockets = sockets;
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }

    /** Sends a command. */
    AppReply command(Map<String, String> fields) {
        if (!usesSockets()) {
            return postForm(fields);
        }
        ObjectNode payload = Json.object();
        fields.forEach(payload::put);
        return sockets.deliver("slash_commands", payload, true, 0, "");
    }

    /** Sends an interaction. */
    AppReply interaction(ObjectNode payload) {
        if (!usesSockets()) {
            return postForm(Map.of("payload", Json.write(payload)));
        }
        boolean mayAnswer = payload.path("type").asText().equals("view_submission");
        return sockets.deliver("interactive", payload, mayAnswer, 0, "");
    }

    /**
     * Sends an event.
     *
     * @param repetition how often it was sent before; {@code reason} is why it is sent again
     */
    AppReply event(ObjectNode body, int repetition, String reason) {
        if (usesSockets()) {
            return sockets.deliver("events_api", body, false, repetition, reason);
        }
        Map<String, String> headers = repetition == 0
                ? Map.of()
                : Map.of("X-Slack-Retry-Num", Integer.toString(repetition), "X-Slack-Retry-Reason", reason);
        return post("application/json", Json.write(body), headers);
    }

    private boolean usesSockets() {
        return config.appToken().isPresent();
    }

    private AppReply postForm(Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return post("application/x-www-form-urlencoded", body, Map.of());
    }

    /** The address the app is to answer to, for a path of ours. */
    URI callback(String path) {
        return config.publicUrl().orElse(config.eventsUrl()).resolve(path);
    }

    private AppReply post(String contentType, String body, Map<String, String> headers) {
        long timestamp = clock.instant().getEpochSecond();
        HttpRequest.Builder request = HttpRequest.newBuilder(config.eventsUrl())
                .timeout(config.ackTimeout())
                .header("Content-Type", contentType)
                .header("User-Agent", "Slackbot 1.0 (playground)")
                .header("X-Slack-Request-Timestamp", Long.toString(timestamp))
                .header("X-Slack-Signature", Signature.of(config.signingSecret(), timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            boolean noRetry =
                    response.headers().firstValue("x-slack-no-retry").orElse("").equals("1");
            return new AppReply.Answered(response.statusCode(), response.body(), noRetry);
        } catch (HttpTimeoutException e) {
            return new AppReply.TimedOut();
        } catch (IOException e) {
            return new AppReply.Unreachable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new AppReply.Unreachable();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
