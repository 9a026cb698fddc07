package org.integritydesk.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.integritydesk.packaged.SignedSlack;

/** Signed requests, each with a fresh signature. */
final class HttpTransport implements Transport {
    /** Slack waits three seconds; a test machine may be slow, and how fast the desk is, is measured elsewhere. */
    private static final Duration ACK_LIMIT = Duration.ofSeconds(15);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final Supplier<List<URI>> instances;

    /** @param instances addresses of the events endpoints that are used now */
    HttpTransport(Supplier<List<URI>> instances) {
        this.instances = instances;
    }

    @Override
    public Answer send(Delivery delivery, int repetition, Random random) throws InterruptedException {
        List<URI> used = instances.get();
        if (used.isEmpty()) {
            return new Answer.Nothing("no instance is ready");
        }
        String body = delivery.body();
        var request = HttpRequest.newBuilder(used.get(random.nextInt(used.size())))
                .timeout(ACK_LIMIT)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        SignedSlack.headers(delivery.contentType(), body, Instant.now()).forEach(request::header);
        if (repetition > 0) {
            request.header("X-Slack-Retry-Num", Integer.toString(repetition))
                    .header("X-Slack-Retry-Reason", "http_error");
        }
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200
                    ? new Answer.Taken(response.body())
                    : new Answer.Refused(response.statusCode(), response.body());
        } catch (IOException e) {
            return new Answer.Nothing(e.toString());
        }
    }
}
