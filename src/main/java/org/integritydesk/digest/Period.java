package org.integritydesk.digest;

import java.time.Duration;
import java.time.Instant;

/** A span of time: from, inclusive, to, exclusive. */
public record Period(Instant from, Instant to) {
    /** The span of the same length just before. */
    Period before() {
        return new Period(from.minus(Duration.between(from, to)), from);
    }

    boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }
}
