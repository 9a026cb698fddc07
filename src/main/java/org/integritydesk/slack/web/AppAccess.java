package org.integritydesk.slack.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Whether Slack accepts this app at all. While it does not, everything waits instead of being given up, one call in a while
 * tries again, and whoever runs the desk is told, not ten thousand times.
 */
@ApplicationScoped
class AppAccess {
    private static final Logger LOG = Logger.getLogger(AppAccess.class);
    private static final Duration ALARM = Duration.ofMinutes(10);

    private final Duration probe;
    private final Clock clock;
    private @Nullable Trouble trouble;
    private Instant nextProbe = Instant.EPOCH;
    private Instant nextAlarm = Instant.EPOCH;

    AppAccess(RateLimits limits, MeterRegistry metrics, Clock clock) {
        this.probe = limits.probe();
        this.clock = clock;
        Gauge.builder("slack.app.refused", this, it -> it.trouble().isPresent() ? 1 : 0)
                .register(metrics);
    }

    /**
     * Why nothing goes out.
     *
     * @param error in Slack's words
     * @param remedy what to do
     */
    record Trouble(String error, String remedy, Instant since) {}

    /** What is the matter now. */
    synchronized Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** How long to wait before the next call; empty: call now. Of those who wait, one at a time is let through. */
    synchronized Optional<Duration> rest() {
        Instant now = clock.instant();
        if (trouble == null) {
            return Optional.empty();
        }
        if (!nextProbe.isAfter(now)) {
            nextProbe = now.plus(probe);
            return Optional.empty();
        }
        return Optional.of(Duration.between(now, nextProbe).plus(someOf(probe)));
    }

    /** Slack refused the app; returns how long to wait. */
    synchronized Duration refused(String error) {
        Instant now = clock.instant();
        trouble = new Trouble(error, SlackErrors.remedy(error), trouble == null ? now : trouble.since());
        nextProbe = now.plus(probe);
        if (!nextAlarm.isAfter(now)) {
            nextAlarm = now.plus(ALARM);
            LOG.errorf(
                    "Slack refuses everything this app sends (%s). Nothing is lost: all messages wait. %s",
                    error, trouble.remedy());
        }
        return probe.plus(someOf(probe));
    }

    /** Slack took a call. */
    synchronized void accepted() {
        if (trouble != null) {
            LOG.infof("Slack accepts the app again, which it refused since %s", trouble.since());
            trouble = null;
            nextAlarm = Instant.EPOCH;
        }
    }

    /** So that those who wait do not all come back at once. */
    private static Duration someOf(Duration whole) {
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(whole.toMillis() + 1));
    }
}
