package org.integritydesk.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.RetryPause;

/**
 * Keeps a receiver that is slow or down from holding up everybody else: few attempts at a time, and after a failure none for a
 * while, longer after every further one.
 */
final class ReceiverGate {
    static final int AT_ONCE = 2;
    private static final Duration TURN = Duration.ofSeconds(1);

    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private int failures;
    private Instant restsUntil = Instant.MIN;

    ReceiverGate(Clock clock) {
        this.clock = clock;
    }

    /** Makes the attempt, or says when to come again. */
    Carried pass(Supplier<Carried> attempt) {
        Duration rest = rest();
        if (rest.isPositive()) {
            return new Carried.TryLater(rest.plus(someOf(rest)), "the receiver failed a moment ago");
        }
        if (!places.tryAcquire()) {
            return new Carried.NotYet(TURN.plus(someOf(TURN)));
        }
        try {
            Carried outcome = attempt.get();
            settle(outcome);
            return outcome;
        } finally {
            places.release();
        }
    }

    private synchronized Duration rest() {
        Instant now = clock.instant();
        return restsUntil.isAfter(now) ? Duration.between(now, restsUntil) : Duration.ZERO;
    }

    private synchronized void settle(Carried outcome) {
        if (outcome instanceof Carried.TryLater(var after, var why)) {
            failures++;
            Duration pause = after == null ? RetryPause.after(failures, 0) : after;
            restsUntil = clock.instant().plus(pause);
        } else {
            failures = 0;
        }
    }

    /** So that those who wait do not all come back at once. */
    private static Duration someOf(Duration whole) {
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(whole.toMillis() + 1));
    }
}
