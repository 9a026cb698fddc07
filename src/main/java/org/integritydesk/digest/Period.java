package org.integritydesk.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A span of time: from, inclusive, to, exclusive. */
public record Period(Instant from, Instant to) {
    /** The span just before of the same length by the clocks of a zone, which may be an hour longer or shorter. */
    Period before(ZoneId zone) {
        Duration local = Duration.between(
                from.atZone(zone).toLocalDateTime(), to.atZone(zone).toLocalDateTime());
        return new Period(
                from.atZone(zone).toLocalDateTime().minus(local).atZone(zone).toInstant(), from);
    }

    boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }
}
