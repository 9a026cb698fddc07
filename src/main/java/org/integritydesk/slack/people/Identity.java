package org.integritydesk.slack.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the app is installed. Slack is asked once after each start, until it tells; what it told before holds meanwhile, so
 * that a start while Slack is silent turns nobody away.
 */
@ApplicationScoped
public class Identity {
    /** A request waits for Slack so long at most. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** How long Slack is left alone after it did not tell. */
    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final Supplier<Optional<Installation>> slack;
    private final Supplier<Optional<Installation>> before;
    private final Clock clock;
    private final Duration patience;

    private @Nullable CompletableFuture<Optional<Installation>> asked;
    private Instant askedAt = Instant.MIN;
    private volatile @Nullable Installation remembered;

    @Inject
    Identity(InstallationReader slack, KnownInstallation known, Clock clock) {
        this(
                () -> {
                    Optional<Installation> told = slack.read();
                    told.ifPresent(known::keep);
                    return told;
                },
                known::find,
                clock,
                PATIENCE);
    }

    /**
     * @param slack asks Slack
     * @param before what was told before the start
     */
    Identity(
            Supplier<Optional<Installation>> slack,
            Supplier<Optional<Installation>> before,
            Clock clock,
            Duration patience) {
        this.slack = slack;
        this.before = before;
        this.clock = clock;
        this.patience = patience;
    }

    /** The installation; empty: Slack has never told. */
    public Optional<Installation> installation() {
        CompletableFuture<Optional<Installation>> answer = answer();
        if (answer.isDone() && answer.join().isPresent()) {
            return answer.join();
        }
        Optional<Installation> known = remembered();
        return known.isPresent()
                ? known
                : answer.copy()
                        .completeOnTimeout(Optional.empty(), patience.toMillis(), TimeUnit.MILLISECONDS)
                        .join();
    }

    private Optional<Installation> remembered() {
        Installation known = remembered;
        if (known == null) {
            known = before.get().orElse(null);
            remembered = known;
        }
        return Optional.ofNullable(known);
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
}
