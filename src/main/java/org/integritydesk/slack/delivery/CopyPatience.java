package org.integritydesk.slack.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long a message waits for its files (pure). It is worth more than they are. */
final class CopyPatience {
    /** Slack takes in most files within seconds. */
    private static final Duration PROCESSING = Duration.ofMinutes(2);

    /** While files cannot be fetched or sent. */
    private static final Duration FAILURES = Duration.ofMinutes(30);

    private static final Duration SHORTEST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private CopyPatience() {}

    /** When to look again at a copy that was sent then; empty: no more. The pauses double. */
    static Optional<Duration> pause(Instant sent, Instant now) {
        Duration so = Duration.between(sent, now);
        if (so.compareTo(PROCESSING) >= 0) {
            return Optional.empty();
        }
        Duration doubling = so.compareTo(SHORTEST) < 0 ? SHORTEST : so;
        return Optional.of(doubling.compareTo(LONGEST) > 0 ? LONGEST : doubling);
    }

    /** Whether to try no more after a failure that may pass. */
    static boolean isOver(Instant written, Instant now) {
        return written.plus(FAILURES).isBefore(now);
    }
}
