package org.integritydesk.webhooks;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.integritydesk.platform.outbox.Carried;
import org.jspecify.annotations.Nullable;

/** Posts to receivers: no redirect is followed, and what they answer is not read. */
@Singleton
class WebhookClient {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();

    WebhookClient(Clock clock) {
        this.clock = clock;
    }

    /** @param id the same at every attempt */
    Carried post(Receiver receiver, Signing signing, String id, byte[] body) {
        Instant now = clock.instant();
        var request = HttpRequest.newBuilder(receiver.address())
                .timeout(TIMEOUT)
                .header("Content-Type", TicketCloudEvent.MEDIA_TYPE + "; charset=UTF-8")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .header("webhook-signature", signing.sign(id, now, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            response.body().close();
            return judge(
                    response.statusCode(),
                    response.headers().firstValue("Retry-After").orElse(null));
        } catch (IOException e) {
            return new Carried.TryLater(null, "no answer: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Carried.TryLater(null, "interrupted");
        }
    }

    /**
     * What an answer means. What the receiver will never take is parked; all else may be mended over there, so it is tried again.
     *
     * @param retryAfter the header of that name; null: there was none
     */
    static Carried judge(int status, @Nullable String retryAfter) {
        return switch (status) {
            case 200, 201, 202, 203, 204, 205, 206 -> new Carried.Sent(null);
            case 410 -> new Carried.Hopeless("the receiver wants no more (410)");
            case 400, 413, 415, 422 -> new Carried.Hopeless("the receiver does not take this (" + status + ")");
            case 301, 302, 303, 307, 308 ->
                new Carried.TryLater(null, "a redirect (" + status + "), which is not followed");
            case 429, 503 -> new Carried.TryLater(pause(retryAfter).orElse(null), "status " + status);
            default -> new Carried.TryLater(null, "status " + status);
        };
    }

    private static Optional<Duration> pause(@Nullable String retryAfter) {
        return retryAfter != null && retryAfter.matches("\\d{1,9}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)))
                        .map(asked -> asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked)
                : Optional.empty();
    }
}
