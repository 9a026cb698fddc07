package org.integritydesk.platform.outbox;

import java.time.Duration;

/** How long to wait before the next attempt (pure). */
public final class RetryPause {
    /** With the pauses below this is about half a day of trying. */
    static final int MOST_ATTEMPTS = 150;

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private RetryPause() {}

    /**
     * Doubles from one second to five minutes, shortened by up to a half so that failures do not come back in step.
     *
     * @param failures failed attempts so far, from 1
     * @param jitter from 0 to 1
     */
    public static Duration after(int failures, double jitter) {
        Duration full = Duration.ofSeconds(1L << Math.min(failures - 1, 10));
        Duration capped = full.compareTo(LONGEST) > 0 ? LONGEST : full;
        return capped.minusMillis((long) (capped.toMillis() * jitter / 2));
    }
}
