package org.integritydesk.slack.socket;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/** Asks Slack for an address and connects to it; one attempt at a time, and none while Slack wants to be left alone. */
final class Connector {
    private static final Logger LOG = Logger.getLogger(Connector.class);
    private static final Duration LONGEST_HANDSHAKE = Duration.ofSeconds(10);
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofMinutes(10);

    private final MethodsClient slack;
    private final URI api;
    private final HttpClient http;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();
    private Instant leftAloneUntil = Instant.EPOCH;

    /** @param slack with the app-level token */
    Connector(MethodsClient slack, URI api, HttpClient http, Clock clock) {
        this.slack = slack;
        this.api = api;
        this.http = http;
        this.clock = clock;
    }

    /** Connects; empty if it did, else why not. */
    Optional<Setback> connect(Connection connection) {
        turn.lock();
        try {
            Duration wait = Duration.between(clock.instant(), leftAloneUntil);
            if (wait.isPositive()) {
                return Optional.of(new Setback.RateLimited(wait));
            }
            var answer = slack.appsConnectionsOpen(request -> request);
            if (!answer.isOk() || answer.getUrl() == null) {
                return Optional.of(new Setback.Refused(String.valueOf(answer.getError())));
            }
            return connect(answer.getUrl(), connection);
        } catch (SlackApiException e) {
            return Optional.of(setback(e));
        } catch (IOException | RuntimeException e) {
            LOG.debugf("Slack gave no address for a socket: %s", e.toString());
            return Optional.of(new Setback.Unreachable());
        } finally {
            turn.unlock();
        }
    }

    private Optional<Setback> connect(String url, Connection connection) {
        Optional<URI> address = SocketAddress.trusted(url, api);
        if (address.isEmpty()) {
            LOG.warn("Not connecting to the address of a socket that Slack gave: not a host of Slack's");
            return Optional.of(new Setback.Unreachable());
        }
        try {
            WebSocket unused = http.newWebSocketBuilder()
                    .connectTimeout(LONGEST_HANDSHAKE)
                    .buildAsync(address.get(), connection)
                    .join();
            return Optional.empty();
        } catch (CompletionException e) {
            LOG.debugf("A socket did not open: %s", String.valueOf(e.getCause()));
            return Optional.of(new Setback.Unreachable());
        }
    }

    private Setback setback(SlackApiException e) {
        if (e.getResponse().code() != 429) {
            return new Setback.Unreachable();
        }
        String seconds = e.getResponse().header("Retry-After");
        Duration wait = seconds != null && seconds.matches("\\d{1,6}")
                ? Duration.ofSeconds(Math.clamp(Long.parseLong(seconds), 1, LONGEST_RETRY_AFTER.toSeconds()))
                : ReconnectPolicy.LONGEST;
        leftAloneUntil = clock.instant().plus(wait);
        return new Setback.RateLimited(wait);
    }
}
