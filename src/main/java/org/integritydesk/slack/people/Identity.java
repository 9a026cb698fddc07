package org.integritydesk.slack.people;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Where the app is installed. Slack is asked until it tells, and never again: a token does not move. */
@ApplicationScoped
public class Identity {
    private static final Logger LOG = Logger.getLogger(Identity.class);

    /** A request waits for Slack so long at most. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** How long Slack is left alone after it did not tell. */
    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final Supplier<Optional<Installation>> slack;
    private final Clock clock;
    private final Duration patience;

    private @Nullable CompletableFuture<Optional<Installation>> asked;
    private Instant askedAt = Instant.MIN;

    @Inject
    Identity(MethodsClient slack, Clock clock) {
        this(() -> read(slack), clock, PATIENCE);
    }

    Identity(Supplier<Optional<Installation>> slack, Clock clock, Duration patience) {
        this.slack = slack;
        this.clock = clock;
        this.patience = patience;
    }

    /** The installation; empty: Slack has not told since the start. */
    public Optional<Installation> installation() {
        CompletableFuture<Optional<Installation>> answer = answer();
        return answer.isDone()
                ? answer.join()
                : answer.copy()
                        .completeOnTimeout(Optional.empty(), patience.toMillis(), TimeUnit.MILLISECONDS)
                        .join();
    }

    private synchronized CompletableFuture<Optional<Installation>> answer() {
        CompletableFuture<Optional<Installation>> latest = asked;
        Instant now = clock.instant();
        if (latest == null
                || latest.isDone()
                        && latest.join().isEmpty()
                        && !askedAt.plus(AGAIN).isAfter(now)) {
            latest = CompletableFuture.supplyAsync(slack, Thread::startVirtualThread);
            asked = latest;
            askedAt = now;
        }
        return latest;
    }

    private static Optional<Installation> read(MethodsClient slack) {
        try {
            var response = slack.authTest(request -> request);
            if (response.isOk()) {
                return Optional.of(new Installation(
                        Objects.requireNonNullElse(response.getTeamId(), ""),
                        response.getEnterpriseId(),
                        Objects.requireNonNullElse(response.getTeam(), "this company"),
                        response.getUserId()));
            }
            LOG.warnf("auth.test: Slack says %s", response.getError());
        } catch (IOException | SlackApiException | RuntimeException e) {
            LOG.warnf(e, "Slack does not tell where the app is installed (auth.test)");
        }
        return Optional.empty();
    }
}
