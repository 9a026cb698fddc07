package org.integritydesk.platform.pace;

import java.time.Duration;

/**
 * How often something may be done.
 *
 * @param bucket what is counted together
 * @param interval between two, in the long run; positive
 * @param burst how many may go at once after a quiet time; at least one
 */
public record Limit(String bucket, Duration interval, int burst) {
    public Limit {
        if (!interval.isPositive() || burst < 1) {
            throw new IllegalArgumentException("No limit: " + burst + " in " + interval);
        }
    }

    /** How much earlier than by the interval alone one may go. */
    Duration leeway() {
        return interval.multipliedBy(burst - 1L);
    }

    /** Between two in a line: longer than it must be, or all who wait push each other when one comes a moment late. */
    Duration step() {
        return interval.multipliedBy(5).dividedBy(4);
    }
}
